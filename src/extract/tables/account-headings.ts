import type { Cell, Table } from '../../model/document.ts';
import { accountTitleOf } from '../../model/terms/tables.ts';
import { ownCells, words } from './grid.ts';

/** What the words at the head of an account table say; all of them folded. */

export type LabelRole = 'code' | 'name' | 'line' | 'prose';

const roles: readonly (readonly [LabelRole, RegExp])[] = [
  ['line', /^(?:行次|序号)$/],
  ['code', /(?:编码|代码|编号)$|^[类款项]$/],
  ['name', /^(?:收入|支出|预算)?(?:项目|科目)(?:（.*）)?$|名称$|^(?:支出)?(?:功能|经济)分类(?:科目)?$|^栏次$/],
  ['prose', /^(?:备注|说明)$/],
];

/** What a column is for, when its heading says that it holds no amounts. */
export const labelRoleOf = (text: string): LabelRole | undefined => roles.find(([, names]) => names.test(text))?.[0];

const legend = /单位(?:名称)?[:：]|^(?:编制|填报|公开)?(?:部门|单位)(?:名称)?[:：]|^（?(?:公开|财决)[\d-]+表?）?$/;

/** 「金额单位：万元」, 「公开01表」, the title itself: words about the table rather than of it. */
export const isAbout = (text: string): boolean => legend.test(text) || accountTitleOf(text) !== undefined;

/** Words that stand in a column of labels and yet label no row. */
export const headsRows = (text: string): boolean =>
  labelRoleOf(text) !== undefined || isAbout(text) || /^(?:本年)?(?:收入|支出)$/.test(text);

const totals = /^(?:合[计計]|总[计計]|小[计計])$/;
const ofLists = /^[一二三四五六七八九十]+、|^\d{1,2}[、.．](?!\d)|^本年(?:收入|支出)合计|^其中/;

/** Words that only a row is called. */
export const labelsRow = (text: string): boolean => ofLists.test(text) || totals.test(text);

export const isNote = (text: string): boolean => /^[*＊]?(?:注|说明|备注)[:：\d]/.test(text) || saysEmpty(text);

/** 「本部门没有…，故本表无数据」 */
export const saysEmpty = (text: string): boolean =>
  /(?:本表|此表|该表)(?:无|没有|为空|均为空|不涉及)|(?:为|是)空表|空表列示|无数据/.test(text);

const amount = /^-?\d[\d,]*(?:\.\d+)?(?:[亿万千百]?元|%)?$/;

/** Whether a cell holds one number, which is no year. */
export const isAmountCell = (cell: Cell): boolean => amount.test(words(cell)) && !/^(?:19|20)\d\d$/.test(words(cell));

export const spokenIn = (table: Table, row: number): readonly Cell[] =>
  ownCells(table, row).filter((cell) => words(cell) !== '');

/** 「栏次 | 1 | 2 | 3=4+5」, with or without the word in front, numbers the columns. */
export function numbersColumns(table: Table, row: number): boolean {
  const texts = spokenIn(table, row).map(words);
  const numbers = texts.filter((text) => /^\d{1,2}$/.test(text)).map(Number);
  if (texts.some((text) => text === '栏次')) return !texts.some((text) => /\d\.\d/.test(text));
  const runs = numbers.every((n, at) => n === (numbers[0] ?? 0) + at);
  return numbers.length > 2 && numbers.length >= texts.length - 1 && runs && (numbers[0] ?? 0) < 2;
}

/** A cell across the whole table heads nothing in particular. */
export const isFullWidth = (cell: Cell, { columns }: Table): boolean => columns > 1 && cell.columnSpan === columns;
