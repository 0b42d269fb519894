import { expect, test } from 'vitest';
import { nameOf, sameness, samenessBy } from '../../src/model/names.ts';

const steps = ['the same', 'the same money', 'the same thing', 'likely'];
const linkOf = (a: string, b: string): string =>
  steps[sameness.findIndex(({ same }) => same(nameOf(a), nameOf(b)))] ?? 'no';

test.each([
  ['51000021T000000052140-政府采购工作经费', '政府采购工作经费', 'the same'],
  ['“12345”政务服务热线经费', '12345政务服务便民热线经费', 'the same'],
  ['网络及信息系统运维费', '网络和信息系统运维费', 'the same'],
  ['综合楼日常运行费', '综合楼日常运行经费', 'the same money'],
  ['窗口运行费专项预算项目', '窗口运行经费', 'the same money'],
  ['审批提速专项经费', '审批提速经费', 'the same money'],
  ['政府采购经费', '政府采购工作经费', 'the same thing'],
  ['12345热线经费', '12345热线运行经费', 'the same thing'],
  ['大厅智慧化管理系统项目', '大厅智慧化管理系统建设', 'the same thing'],
  ['“一网通办”分站点建设经费', '“一网通办”示例分站点建设项目', 'likely'],
])('%s and %s', (a, b, expected) => {
  expect(linkOf(a, b)).toBe(expected);
});

test.each([
  ['12345热线运行经费', '12345热线升级改造经费'],
  ['政府采购经费', '政府采购专家评审费'],
  ['网络运行维护费', '网络及信息系统运维费'],
  ['信息化建设一期项目', '信息化建设二期项目'],
  ['设备维护费', '设备费'],
  ['东区道路改造工程', '西区道路改造工程'],
])('%s and %s are two projects', (a, b) => {
  expect(linkOf(a, b)).toBe('no');
});

test('Names that are known to name one project are linked first, however they are written', () => {
  const [known, ...others] = samenessBy([['智慧灌溉系统', '灌溉信息化项目']]);
  expect(others).toEqual(sameness);
  expect(known?.same(nameOf('“智慧灌溉系统”'), nameOf('2022年灌溉信息化项目'))).toBe(true);
  expect(known?.same(nameOf('智慧灌溉系统'), nameOf('灌溉信息化'))).toBe(false);
  expect(samenessBy([])).toEqual(sameness);
});

test('Names that are the same have a key in common', () => {
  const names = [
    '“一网通办”分站点建设经费',
    '一网通办示例分站点建设项目',
    '“一网通办”分站点',
    '窗口运行费',
    '窗口经费',
  ].map(nameOf);
  const pairs = names.flatMap((one) => names.map((other) => [one, other] as const));
  for (const { keysOf, same } of sameness) {
    const alike = pairs.filter(([one, other]) => same(one, other));
    expect(alike.filter(([one, other]) => !keysOf(one).some((key) => keysOf(other).includes(key)))).toEqual([]);
  }
});
