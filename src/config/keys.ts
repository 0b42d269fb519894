import type { Bilingual } from '../model/bilingual.ts';
import { profiles } from '../model/terms/profiles.ts';

interface Key {
  /** What it is for, for editors that complete it. */
  readonly about: Bilingual;
  /** What its value should be. */
  readonly expects: Bilingual;
}

const oneOf = (...values: readonly string[]): Bilingual => ({
  zh: `${values.join('、')} 之一`,
  en: `one of ${values.join(', ')}`,
});
const listOf = (zh: string, en: string): Bilingual => ({ zh: `${zh}的列表`, en: `a list of ${en}` });
const text: Bilingual = { zh: '不为空的文字', en: 'text that is not empty' };
const mapping: Bilingual = { zh: '若干“键：值”', en: 'keys with values' };
const checkName: Bilingual = { zh: '检查的编号或组名', en: 'the id of a check or of a group' };
const checkNames = listOf('检查编号或组名', 'ids of checks or groups');
const upTo = (most: string): Bilingual => ({ zh: `1 到 ${most} 的整数`, en: `a whole number from 1 to ${most}` });

const general = {
  '': { about: { zh: 'crossfoot 的配置', en: 'configuration of crossfoot' }, expects: mapping },
  $schema: { about: { zh: '编辑器所用的 JSON Schema', en: 'the JSON Schema for editors' }, expects: text },
  lang: { about: { zh: '报告和提示的语言', en: 'language of reports and remarks' }, expects: oneOf('zh', 'en') },
  formats: {
    about: { zh: '输出格式，如 --format', en: 'what to print, as after --format' },
    expects: listOf('输出格式', 'formats'),
  },
  'formats[]': {
    about: { zh: '格式，或“格式=文件”', en: 'a format, or FORMAT=FILE' },
    expects: { zh: '输出格式，或“格式=文件”', en: 'a format, or FORMAT=FILE' },
  },
  baseline: {
    about: { zh: '基线文件：其中已有的问题不再计数', en: 'file of known findings, which are not counted' },
    expects: text,
  },
  limits: { about: { zh: '单个文件的处理上限', en: 'what a file may cost' }, expects: mapping },
  'limits.jobs': { about: { zh: '同时处理的文件数', en: 'files at a time' }, expects: upTo('256') },
  'limits.timeout': { about: { zh: '用时上限（秒）', en: 'most seconds' }, expects: upTo('1000000') },
  'limits.maxMemory': { about: { zh: '内存上限（MB）', en: 'most memory, in MB' }, expects: upTo('1000000') },
  'limits.maxFileSize': { about: { zh: '文件大小上限（MB）', en: 'largest file, in MB' }, expects: upTo('1000000') },
  'limits.maxPages': { about: { zh: 'PDF 页数上限', en: 'most pages of a PDF' }, expects: upTo('1000000000') },
  'limits.maxCells': { about: { zh: '单元格数上限', en: 'most table cells' }, expects: upTo('1000000000') },
  overrides: {
    about: { zh: '对某些文件另作规定，后面的优先', en: 'what differs for some files; later ones prevail' },
    expects: listOf('规定', 'overrides'),
  },
  'overrides[]': { about: { zh: '对某些文件的规定', en: 'what differs for some files' }, expects: mapping },
  'overrides[].files': {
    about: {
      zh: '适用的文件（通配符，相对于配置文件所在文件夹）',
      en: 'patterns, relative to the folder of this file',
    },
    expects: listOf('通配符（至少一个）', 'at least one pattern'),
  },
  'overrides[].files[]': { about: { zh: '通配符', en: 'a pattern' }, expects: text },
} as const satisfies Readonly<Record<string, Key>>;

const ofFiles = {
  failOn: {
    about: { zh: '达到此级别即以 1 退出', en: 'exit with 1 from this severity on' },
    expects: oneOf('error', 'warning', 'note', 'never'),
  },
  checks: {
    about: { zh: '各项检查（或组）的级别，off 为不做', en: 'severity of checks or groups; off: does not run' },
    expects: mapping,
  },
  'checks.*': { about: { zh: '级别', en: 'severity' }, expects: oneOf('error', 'warning', 'note', 'off') },
  only: { about: { zh: '只做这些检查', en: 'only these checks' }, expects: checkNames },
  'only[]': { about: checkName, expects: checkName },
  skip: { about: { zh: '不做这些检查', en: 'without these checks' }, expects: checkNames },
  'skip[]': { about: checkName, expects: checkName },
  profile: {
    about: { zh: '报告所用的样式，不指定时由报告自身判断', en: 'the template; else the report itself decides' },
    expects: oneOf(...profiles.map(({ id }) => id)),
  },
  aliases: {
    about: { zh: '同一项目的不同名称', en: 'different names of one project' },
    expects: listOf('名称列表', 'lists of names'),
  },
  'aliases[]': {
    about: { zh: '同一项目的各种名称', en: 'the names of one project' },
    expects: listOf('名称（至少两个）', 'at least two names'),
  },
  'aliases[][]': { about: { zh: '名称', en: 'a name' }, expects: text },
} as const satisfies Readonly<Record<string, Key>>;

const ofRules = {
  suppress: {
    about: { zh: '已知并接受的问题', en: 'findings that are known and accepted' },
    expects: listOf('规则', 'rules'),
  },
  'suppress[]': {
    about: { zh: '指明 fingerprint 或 check，并写明 reason', en: 'names a fingerprint or a check, and a reason' },
    expects: { zh: '含 fingerprint 或 check 的规则', en: 'a rule with a fingerprint or a check' },
  },
  'suppress[].fingerprint': {
    about: { zh: '报告所印的指纹', en: 'as the report prints it' },
    expects: { zh: '报告所印的指纹（至少 8 位）', en: 'a fingerprint of a report, at least 8 digits of it' },
  },
  'suppress[].check': { about: checkName, expects: checkName },
  'suppress[].path': { about: { zh: '限于这些文件（通配符）', en: 'only in these files (a pattern)' }, expects: text },
  'suppress[].subject': {
    about: { zh: '限于此对象；* 代表任意文字', en: 'only about this subject; * stands for any words' },
    expects: text,
  },
  'suppress[].reason': { about: { zh: '理由', en: 'why' }, expects: text },
  'suppress[].until': {
    about: { zh: '有效至此日（含）', en: 'the last day it holds' },
    expects: { zh: '日期，如 2026-12-31', en: 'a date: 2026-12-31' },
  },
} as const satisfies Readonly<Record<string, Key>>;

/** Every key by its path: `suppress[].reason`. The keys of files stand at the top and below `overrides[]`. */
export const keys: Readonly<Record<string, Key>> = { ...general, ...ofFiles, ...ofRules };

/** The key at a path of a value: `overrides[].suppress[].until` is `suppress[].until`. */
export function keyAt(path: readonly (string | number)[]): Key | undefined {
  const spelt = path.map((part) => (typeof part === 'number' ? '[]' : `.${part}`)).join('');
  const name = spelt.replace(/^\./, '').replace(/^overrides\[\]\.(?!files)/, '');
  return keys[name] ?? keys[name.replace(/^checks\..+/, 'checks.*')];
}

/** For editors, in both languages. */
export const aboutKey = (name: string): string => {
  const about = keys[name]?.about;
  return about === undefined ? '' : `${about.zh} · ${about.en}`;
};
