import type { Document } from '../../model/document.ts';
import type { EntityMention } from '../../model/records.ts';
import { type Folded, fold, quoteFolded } from '../language/fold.ts';
import { matchesIn } from '../language/matches.ts';
import type { Reader } from '../reader.ts';
import { bodyOf, type Line } from '../wording/regions.ts';

const shortestName = 6;
const office = '(?:局|委|委员会|办公室|中心|院|校|学校|馆|站|所|处|厅|镇|乡|街道|办事处|政府|协会|联合会)';
const name = `[\\u4e00-\\u9fa5（）]{2,30}?${office}`;

/** Where the reporting office names itself: titles, the heads of tables, the first words of a section. */
const slots: readonly RegExp[] = [
  new RegExp(`^(?:第.{1,2}部分)?(?<name>${name})(?=20\\d\\d年度?(?:部门|单位)?(?:决算|预算))`, 'g'),
  new RegExp(
    `^(?:部门|单位|编制单位|编制部门|填报单位|单位名称|部门名称)[：:](?<name>${name})(?=$|（|金额|单位|公开)`,
    'g',
  ),
  new RegExp(`^(?<name>${name})(?=20\\d\\d年度?(?:收入|支出|财政拨款|无|没有|一般公共预算|政府采购|机关运行))`, 'g'),
  new RegExp(
    `(?<=^20\\d\\d年度?，?|^截至20\\d\\d年12月31日，)(?<name>${name})(?=机关运行经费|政府采购(?:支出|金额)|(?:部门)?(?:（单位）)?共有车辆)`,
    'g',
  ),
];

/** Names in those places, and names that are all but the one of the reporting office. Each other name is told once. */
export const entityMention: Reader<'entityMention'> = {
  kind: 'entityMention',
  read(document) {
    const entity = bare(document.entity);
    if (entity.length < shortestName || !new RegExp(`${office}$`).test(entity)) return [];
    const lines = bodyOf(document);
    const units = unitsOf(document, lines);
    const found = lines.flatMap((line) => [...inSlots(line, entity, units), ...nearMisses(line, entity, units)]);
    const others = new Set<string>();
    return found.filter(({ name: said, own }) => own || (!others.has(said) && others.add(said)));
  },
};

const bare = (words: string): string => words.replace(/（(?:本级|部门|机关|汇总|单位)）|(?:部门|本级|机关|本部)$/g, '');

function inSlots({ passage }: Line, entity: string, units: readonly string[]): readonly EntityMention[] {
  const folded = fold(passage);
  const ofAnnex = /绩效|自评|评价|附件/.test(passage.address.section);
  return (ofAnnex ? [] : slots).flatMap((slot) =>
    matchesIn(folded.text, slot).map(({ groups, 0: words, index }) => {
      const said = groups?.['name'] ?? '';
      return mentionAt(folded, index + words.indexOf(said), said, { entity, own: isOwn(bare(said), entity, units) });
    }),
  );
}

const mentionAt = (
  folded: Folded,
  start: number,
  said: string,
  rest: Pick<EntityMention, 'entity' | 'own'>,
): EntityMention => ({ name: said, ...rest, quote: quoteFolded(folded, start, start + said.length) });

const generic = /^(?:本|我|该|各|全)|^(?:部门|单位)|[Xx×Ｘ]/;

function isOwn(said: string, entity: string, units: readonly string[]): boolean {
  if (generic.test(said) || entity.includes(said) || said.includes(entity)) return true;
  if (units.some((unit) => unit.includes(said) || said.includes(unit))) return true;
  return isAbbreviation(said, entity);
}

/** Two thirds of the characters at most, in order: 「普陀区规资局」. A longer one has lost a word. */
function isAbbreviation(said: string, entity: string): boolean {
  if (said.length * 3 > entity.length * 2) return false;
  let at = 0;
  for (const character of entity) if (character === said.charAt(at)) at += 1;
  return at === said.length;
}

/** Units that are listed: numbered lines and cells that end like an office, and sentences that name them. */
function unitsOf({ blocks }: Document, lines: readonly Line[]): readonly string[] {
  const isOffice = new RegExp(`^[\\u4e00-\\u9fa5（）]{4,30}${office}(?:（本级）|（本部）)?$`);
  const cells = blocks.flatMap((block) =>
    block.kind === 'table' ? block.cells.map(({ passage }) => passage.text) : [],
  );
  const listed = lines.map(({ text }) => text.replace(itemMark, '').replace(/[。；]$/, ''));
  const names = [...cells, ...listed].filter((words) => isOffice.test(words)).map(bare);
  return [...new Set([...names, ...lines.map(({ text }) => text).filter((text) => namesUnits.test(text))])];
}

const itemMark = /^(?:\d{1,2}[.、．]|（\d{1,2}）|[一二三四五六七八九十]{1,2}、)/;
const namesUnits = /下属|所属|编制范围|单位构成|代管/;

const edge = 3;
const shortestForSlips = 8;
/** Names that were, or will be, those of the office, and signs beside its own. */
const former = /(?:原|更名为?|加挂|前身|合并|撤销|划转|改称|挂|和|与|、)$/;
/** Characters that tell one office from another of its kind. */
const telling = /[\d一二三四五六七八九十甲乙丙丁戊东西南北中上下新旧大小老]/;

/** Stretches that begin and end like the name and differ from it by one character, or say one twice. */
function nearMisses({ passage }: Line, entity: string, units: readonly string[]): readonly EntityMention[] {
  const folded = fold(passage);
  const { text } = folded;
  if (entity.length < shortestForSlips) return [];
  const found: EntityMention[] = [];
  for (let at = text.indexOf(entity.slice(0, edge)); at >= 0; at = text.indexOf(entity.slice(0, edge), at + 1)) {
    if (former.test(text.slice(0, at))) continue;
    const said = [-1, 0, 1].map((more) => text.slice(at, at + entity.length + more)).find((one) => isSlip(one, entity));
    if (said !== undefined && !units.includes(said)) found.push(mentionAt(folded, at, said, { entity, own: false }));
  }
  return found;
}

function isSlip(said: string, entity: string): boolean {
  if (!said.endsWith(entity.slice(-edge)) || !/^[\u4e00-\u9fa5]+$/.test(said) || said.includes(entity)) return false;
  let at = 0;
  while (said.charAt(at) === entity.charAt(at)) at += 1;
  const [rest, own] = [said.slice(at), entity.slice(at)];
  if (telling.test(rest.charAt(0)) || telling.test(own.charAt(0))) return false;
  return rest.slice(1) === own.slice(1) || rest.slice(1) === own || rest === own.slice(1);
}
