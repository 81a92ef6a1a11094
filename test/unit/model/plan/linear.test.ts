import assert from 'node:assert/strict';
import { planWith } from '../../../support/plan-reading';

/** Plans of many items, each read in a way of its own; `count` items give `finds` shortcomings. */
const plans: readonly {
  readonly title: string;
  readonly draft: (count: number) => string;
  readonly finds: (count: number) => number;
}[] = [
  {
    title: 'headings without anything below them',
    draft: (count) =>
      `II. TỒN TẠI, HẠN CHẾ\n\n${items(count, (at) => `${at}. Việc thu gom rác ở thôn ${at} còn chậm`)}`,
    finds: (count) => count,
  },
  {
    title: 'statements below one organ',
    draft: (count) =>
      `II. TỒN TẠI, HẠN CHẾ\n\n1. Công an xã\n\n${items(count, (at) => `${at}) Hạn chế: Tuần tra ở thôn ${at} còn ít`)}`,
    finds: (count) => count,
  },
  {
    title: 'bullets that begin anew',
    draft: (count) =>
      `II. TỒN TẠI, HẠN CHẾ\n\n${items(count, (at) => `- Hạn chế: Thôn ${at} còn rác\n\n+ Giải pháp: Dọn`)}`,
    finds: (count) => count,
  },
  {
    title: 'rows of one table',
    draft: (count) =>
      `II. NỘI DUNG\n\n| TT | Hạn chế | Giải pháp | Chủ trì |\n|---|---|---|---|\n${rows(count, (at) => `| ${at} | Thôn ${at} còn rác | Dọn | |`)}`,
    finds: (count) => count,
  },
  {
    title: 'tables of one row',
    draft: (count) =>
      `II. NỘI DUNG\n\n${items(count, (at) => `| TT | Hạn chế | Giải pháp | Chủ trì |\n|---|---|---|---|\n| ${at} | Thôn ${at} còn rác | Dọn | |`)}`,
    finds: (count) => count,
  },
  {
    title: 'two parts of unlike length',
    draft: (count) =>
      `II. TỒN TẠI, HẠN CHẾ\n\n${items(count, (at) => `${at}. Việc dọn rác ở thôn ${at} còn chậm`)}\n\nIII. GIẢI PHÁP KHẮC PHỤC\n\n` +
      items(
        count - 1,
        (at) => `${at}. Giao Công an xã dọn, xong trước ngày ${1 + (at % 28)}/${1 + (at % 12)}/${2027 + (at % 9)}.`,
      ),
    finds: (count) => count,
  },
  {
    title: 'sentences that each speak for one item',
    draft: (count) =>
      `II. TỒN TẠI, HẠN CHẾ\n\n${items(count, (at) => `${at}. Việc dọn rác ở thôn ${at} còn chậm`)}\n\nIII. TỔ CHỨC THỰC HIỆN\n\n` +
      items(count, (at) => `${at}. Giao Công an xã khắc phục nội dung tại mục II.${at} trước ngày 30/9/2026.`),
    finds: (count) => count,
  },
  {
    title: 'tasks deep below one another',
    draft: (count) =>
      `II. TỒN TẠI, HẠN CHẾ\n\n1. Rác còn tồn đọng\n\n${items(count, (at) => `${'1.'.repeat(2 + (at % 5))}${at} Giải pháp: Dọn rác ở thôn ${at}`)}`,
    finds: () => 1,
  },
];

/** Numbers of sections have three figures. */
const MANY = 990;

function items(count: number, one: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => one(at + 1)).join('\n\n');
}

function rows(count: number, one: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => one(at + 1)).join('\n');
}

describe('A long plan', () => {
  for (const { title, draft, finds } of plans) {
    it(`is read in a time that grows with its length: ${title}`, () => {
      const plan = planWith(draft(MANY));
      const start = performance.now();
      assert.equal(plan.shortcomings.length, finds(MANY));
      const references = plan.shortcomings.reduce(
        (sum, { owners, deadlines }) => sum + owners.length + deadlines.length,
        0,
      );
      // A few hundredths of a second; where each item looks at all others it is many times that.
      assert.ok(performance.now() - start < 1500, `${title}: ${performance.now() - start} ms, ${references} names`);
    });
  }
});
