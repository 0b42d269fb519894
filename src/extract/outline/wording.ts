import { numberingOf } from './numbering.ts';

/** How headings and titles read; every rule about their words is here. */

const longestHeading = 45;
const longestItemHeading = 30;
const longestOutlined = 60;
const figure = /\d[\d,.]*\s*(?:[亿万千]?元|%|％|个|辆|人|次|批|台|项目)/;
/** A heading that ends in a full stop ends in the name of a chapter, a duty in a list does not. */
const closedHeading =
  /(?:情况|概况|概述|结论|问题|建议|流程|方法|步骤|目标|说明|管理|分析|绩效|效益|组成|构成|设置|安排|措施)。$/;
const sentence = /[。；;！？，]/;

/** Words after 第一部分, 一、 or （一） that name what follows and say nothing of it. */
export function readsAsHeading(words: string): boolean {
  const line = words.trim();
  if (/。$/.test(line)) return closedHeading.test(line) && readsAsHeading(line.slice(0, -1));
  return line !== '' && line.length <= longestHeading && !/[。；;！？，]|[：:]./.test(line) && !figure.test(line);
}

/** 「1.」 is a list item far more often than a heading. */
export function readsAsItemHeading(words: string): boolean {
  const line = words.trim();
  return (
    line !== '' &&
    line.length <= longestItemHeading &&
    !sentence.test(line) &&
    !/[：:]/.test(line) &&
    !figure.test(line)
  );
}

/** The title of a report: 「关于2022年度…的报告」, 「…绩效自评报告」, 「…2022年度部门决算」. */
export function readsAsTitle(text: string): boolean {
  const line = withoutSpaces(text);
  if (line.length > longestHeading || /[。；;！？，：:]/.test(line) || /^附件|^见|^《|》/.test(line)) return false;
  return (
    /(?:关于|绩效|评价|自评|决算|预算).*报告(?:[（(][^（()）]*[）)])?$/.test(line) ||
    /20\d\d年度?.{0,12}(?:部门|单位)?(?:决算|预算)(?:公开|说明|情况|编制)*$/.test(line)
  );
}

/** A wrapped title has its year and its subject on the line before: both lines together are its name. */
export function longTitle(text: string, before: string | undefined): string {
  const line = withoutSpaces(text);
  const lead = withoutSpaces(before ?? '');
  const titled = lead !== '' && lead.length <= 40 && !/[。；：:，]|^附件/.test(lead) && !numberingOf(lead);
  const wrapped = line.length < 12 && titled;
  return wrapped ? `${lead}${line}` : line;
}

/** A paragraph that a style marks as heading, unless whole sentences follow in it. */
export const begins = (text: string): boolean =>
  text.trim() !== '' && text.length <= longestOutlined && !/[。；;].*\S/s.test(text.trim());

export const withoutSpaces = (text: string): string => text.replaceAll(/\s+/g, '');
