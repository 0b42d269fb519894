import type { Block, Document } from '../../model/document.ts';
import type { UnitRoll } from '../../model/records.ts';
import { fold, quoteFolded } from '../language/fold.ts';
import { matchesIn } from '../language/matches.ts';
import type { Reader } from '../reader.ts';

const count = String.raw`(?<count>\d{1,3})(?:个|家)`;
const stated = new RegExp(
  `(?:下属|所属|下设)(?:二级|基层)?(?:预算)?单位(?:共|有|共有)?${count}|(?:下属|所属)${count.replace('count', 'other')}(?:二级)?(?:预算)?单位`,
);
const kind =
  /(?:行政单位|行政机关|参公(?:事业)?单位|参照[^，。；、\d]{0,16}事业单位|(?:公益[一二]类|其他|全额拨款|差额拨款)?事业单位)(?:共|有)?(?<count>\d{1,3})(?:个|家)/g;
/** 「纳入…编制范围的单位包括：」, and not the sections of the department itself. */
const announces = /^(?!.*(?:科室|处室|内设|职责)).*单位.*(?:包括|如下|具体为)[：:]$/;
const listed = /^(?:\d{1,2}[.．、](?!\d)|（\d{1,2}）|[一二三四五六七八九十]{1,2}、)\s*(?<words>[^。；]{4,40})[。；]?$/;

/** The number of subordinate units, taken apart by kind and followed by their names. */
export const unitRoll: Reader<'unitRoll'> = {
  kind: 'unitRoll',
  read: ({ blocks }) => blocks.flatMap((block, n) => rollAt(block, n, blocks)),
};

function rollAt(block: Block, n: number, blocks: Document['blocks']): readonly UnitRoll[] {
  if (block.kind !== 'paragraph') return [];
  const folded = fold(block.passage);
  const match = stated.exec(folded.text);
  const near = blocks.slice(n, n + 3);
  const number = match?.groups?.['count'] ?? match?.groups?.['other'];
  if (!match || number === undefined) return [];
  const sentence = near.slice(0, 2).flatMap((one) => (one.kind === 'paragraph' ? [fold(one.passage).text] : []));
  const kinds = kindsIn(sentence.find((words) => matchesIn(words, kind).length > 0) ?? '');
  const list = near.findIndex((one) => one.kind === 'paragraph' && announces.test(fold(one.passage).text));
  const names = list < 0 ? 0 : namesAfter(blocks.slice(n + list + 1));
  return [
    {
      subject: match[0].replace(/\d.*$/, ''),
      quote: quoteFolded(folded, match.index, match.index + match[0].length),
      stated: Number(number),
      ...(kinds > 0 && { kinds }),
      ...(names > 0 && { names }),
    },
  ];
}

/** Kinds that are parts of one another (「其中：」) do not make a sum. */
const kindsIn = (words: string): number =>
  /其中[^：:]/.test(words.replace(/^[^，。]*，其中[：:]?/, ''))
    ? 0
    : matchesIn(words, kind).reduce((sum, { groups }) => sum + Number(groups?.['count']), 0);

/** Numbered lines directly after the announcement. */
function namesAfter(following: Document['blocks']): number {
  const lines = following.map((block) =>
    block.kind === 'paragraph' || block.kind === 'heading' ? listed.test(fold(block.passage).text) : false,
  );
  const end = lines.indexOf(false);
  return end < 0 ? lines.length : end;
}
