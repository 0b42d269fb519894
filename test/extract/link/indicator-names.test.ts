import { expect, test } from 'vitest';
import {
  isSpecific,
  likeNames,
  likeWithin,
  mayBeAlike,
  plainIndicator,
} from '../../../src/extract/link/indicator-names.ts';
import type { Likeness } from '../../../src/model/likeness.ts';

const areAlike = ({ keysOf, same }: Likeness<string>, ...names: readonly [string, string]): boolean => {
  const [a, b] = [plainIndicator(names[0]), plainIndicator(names[1])];
  return same(a, b) && keysOf(a).some((key) => keysOf(b).includes(key));
};

test.each([
  ['公共资源交易活动主体满意度', '公共资源交易相关活动主体满意度', true],
  ['评审专家劳务报酬准确发放率', '劳务报酬准确发放率', true],
  ['帮扶村数量', '帮扶村', true],
  ['网络正常运行的专线个数', '网络正常运行的专线及平台个数', false],
  ['第一批设备验收合格率', '第二批设备验收合格率', false],
  ['平台正常运行率', '平台维护及时率', false],
])('%s, %s: one indicator is %s', (a, b, expected) => {
  expect([areAlike(likeNames, a, b), areAlike(likeNames, b, a)]).toEqual([expected, expected]);
});

test('short names are alike within one project, and enough to doubt elsewhere', () => {
  expect([areAlike(likeNames, '人员工资', '聘用人员工资'), areAlike(likeWithin, '人员工资', '聘用人员工资')]).toEqual([
    false,
    true,
  ]);
  expect([
    areAlike(likeNames, '设施完好率', '设施设备完好率'),
    areAlike(mayBeAlike, '设施完好率', '设施设备完好率'),
  ]).toEqual([false, true]);
});

test('a name that fits any project is not specific', () => {
  expect(['群众满意度', '服务对象满意度', '项目完成及时率', '完成周期'].map(plainIndicator).filter(isSpecific)).toEqual(
    [],
  );
  expect(['话务及时响应率', '物业服务质量满意度'].filter((name) => !isSpecific(plainIndicator(name)))).toEqual([]);
});
