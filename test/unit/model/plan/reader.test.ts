import assert from 'node:assert/strict';
import type { Draft } from '../../../../server/src/model/draft';
import type { OfficeWords } from '../../../../server/src/vocabulary/office-words';
import { planWith, reading } from '../../../support/plan-reading';

const PLAN = `II- NỘI DUNG VÀ GIẢI PHÁP KHẮC PHỤC

1. Về sinh hoạt chi bộ

1.1. Nội dung cần khắc phục: Sinh hoạt ở các chi bộ thôn còn hình thức.

1.2. Giải pháp khắc phục:

- Ban Xây dựng Đảng ban hành danh mục chuyên đề trước ngày 30/6/2026;

1.3. Cơ quan chủ trì: Văn phòng Đảng ủy.

1.4. Thời gian thực hiện: Trước ngày 30/9/2026.

2. Rác thải tồn đọng

a) Ký lại hợp đồng.
`;

/** Puts words in the place of others, as an edit in the editor does. */
function replace(draft: Draft, old: string, fresh: string): void {
  const at = draft.tree.text().indexOf(old);
  assert.ok(at >= 0, old);
  draft.edit(draft.tree.positionAt(at), draft.tree.positionAt(at + old.length), fresh);
}

describe('Reading a plan again after an edit', () => {
  const kept: readonly (readonly [title: string, old: string, fresh: string])[] = [
    ['a task, where labels say who and by when', 'danh mục chuyên đề', 'danh mục mới'],
    ['who is named in such a task', 'Ban Xây dựng Đảng ban hành', 'Công an xã ban hành'],
    ['a statement', 'còn hình thức', 'còn rất hình thức'],
    ['the words of a heading', 'Về sinh hoạt', 'Về việc sinh hoạt'],
  ];
  for (const [title, old, fresh] of kept) {
    it(`is not done for ${title}`, () => {
      const draft = planWith(PLAN);
      const before = draft.shortcomings;
      replace(draft, old, fresh);
      assert.equal(draft.shortcomings, before);
      assert.deepEqual(reading(draft), reading(planWith(PLAN.replace(old, fresh))));
    });
  }

  const changed: readonly (readonly [title: string, old: string, fresh: string])[] = [
    ['an owner', 'Văn phòng Đảng ủy.', 'Công an xã.'],
    ['the value of a label is gone', ' Văn phòng Đảng ủy.', ''],
    ['a deadline', '30/9/2026', '30/10/2026'],
    ['a label', 'Cơ quan chủ trì', 'Cơ quan phối hợp'],
    ['a word that makes a label of it', 'Thời gian thực hiện', 'Ghi chú'],
    ['a heading that no longer states a fault', 'Rác thải tồn đọng', 'Nguyên nhân'],
    ['a task that now names its owner', 'Ký lại hợp đồng', 'Giao Công an xã ký lại hợp đồng'],
    ['a task that now announces others', 'Ký lại hợp đồng.', 'Ký lại hợp đồng:'],
  ];
  for (const [title, old, fresh] of changed) {
    it(`is done for ${title}`, () => {
      const draft = planWith(PLAN);
      const before = reading(draft);
      replace(draft, old, fresh);
      const after = reading(draft);
      assert.notDeepEqual(after, before);
      assert.deepEqual(after, reading(planWith(PLAN.replace(old, fresh))));
    });
  }

  it('gives shortcomings anew whose owner is a heading or a cell in so many words, and leaves the others as they are', () => {
    const cell = 'Người được phân công theo dõi từng lĩnh vực tại phiên họp gần nhất của tập thể '.repeat(9);
    const draft = planWith(
      `II- NHỮNG HẠN CHẾ VÀ GIẢI PHÁP\n\n1. Công an xã\n\n- Hạn chế: Tuần tra còn ít.\n\n2. Văn phòng Đảng ủy\n\n- Hạn chế: Hồ sơ còn chậm.\n\n` +
        `| TT | Hạn chế | Giải pháp | Cơ quan chủ trì |\n|---|---|---|---|\n| 1 | Rác còn tồn đọng | Dọn | ${cell} |\n`,
    );
    const owners = (): string[] => draft.shortcomings.map((one) => draft.textOf(draft.ownerPlace(one.owners[0]!)));
    assert.deepEqual(owners(), ['Công an xã', 'Văn phòng Đảng ủy', cell.trim()]);
    const first = draft.shortcomings;
    replace(draft, 'Công an xã', 'Phòng Kinh tế');
    const second = draft.shortcomings;
    assert.deepEqual(owners(), ['Phòng Kinh tế', 'Văn phòng Đảng ủy', cell.trim()]);
    assert.notEqual(second[0], first[0]);
    assert.equal(second[1], first[1]);
    replace(draft, 'lĩnh vực tại', 'địa bàn tại');
    assert.notEqual(draft.shortcomings[2], second[2]);
  });

  it('is done when the office tells of a body of its own', () => {
    const office: OfficeWords = {
      organs: ['Liên gia Đồng Găng'],
      abbreviations: {},
      names: [],
      accepted: [],
      confusable: [],
    };
    const draft = planWith(PLAN.replace('Ký lại', 'Liên gia Đồng Găng chủ trì ký lại'));
    assert.match(reading(draft)[1]!, /\| 1 \| {2}\|/);
    draft.setContext({ profile: undefined, office });
    assert.match(reading(draft)[1]!, /\| 1 \| Liên gia Đồng Găng \(prose\) \|/);
    draft.setContext({ profile: undefined });
    assert.match(reading(draft)[1]!, /\| 1 \| {2}\|/);
  });
});

describe('An owner of a shortcoming', () => {
  it('stands under a label or the head of a column, which tells how it is meant', () => {
    const draft = planWith(`II. NỘI DUNG KHẮC PHỤC HẠN CHẾ

1. Hạn chế: Hồ sơ tồn đọng. Đơn vị thực hiện: Phòng Kinh tế.

| TT | Hạn chế | Giải pháp | Cơ quan chủ trì |
|---|---|---|---|
| 1 | Thu ngân sách đạt thấp | Rà soát | Công an xã |
`);
    const labels = draft.shortcomings.map(({ owners }) => owners.map((ref) => draft.ownerLabelOf(ref)));
    assert.deepEqual(labels, [['Đơn vị thực hiện'], ['Cơ quan chủ trì']]);
  });
});
