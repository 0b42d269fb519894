import type { Check } from '../../../model/claim.ts';

export const documentItemOrder: Check<'numberedList'> = {
  id: 'document/item-order',
  title: { zh: '列项序号依次递增', en: 'Numbered items follow in order' },
  why: {
    zh: '序号颠倒、重复或跳号，说明条目曾被移动、增补或删去而没有重新编号，读者会怀疑内容有缺漏。',
    en: 'Numbers that go back, repeat or jump show that items were moved, added or removed without renumbering, and make the reader wonder what is missing.',
  },
  severity: 'error',
  since: '0.1.0',
  reads: ['numberedList'],
  relations: ['sequence'],

  *claims({ numberedList }) {
    for (const { items } of numberedList) {
      for (const [n, item] of items.entries()) {
        const before = items[n - 1];
        if (!before) continue;
        const expected = String(Number(before.number.value) + 1);
        if (item.number.value === '1' && expected !== '2') break;
        yield {
          relation: 'sequence',
          subject: item.words,
          statedAs: 'number',
          stated: item.number,
          expected,
          after: before.number,
        };
        if (item.number.value !== expected) break;
      }
    }
  },
};
