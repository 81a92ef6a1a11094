import assert from 'node:assert/strict';
import { Draft, type Section } from '../../../../server/src/model/draft';
import type { Move } from '../../../../server/src/model/restructure/move-section';
import { moveSection, renumberScope, type Scope } from '../../../../server/src/model/restructure/restructure';
import { withEdits } from '../../../../server/src/model/restructure/text-edit';

/** A draft in one line a paragraph. */
function draftOf(...paragraphs: readonly string[]): Draft {
  return new Draft(paragraphs.join('\n\n'));
}

function sectionOf(draft: Draft, heading: string): Section {
  const section = draft.tree.sections.all.find((one) => draft.passageOf(one).text.startsWith(heading));
  assert.ok(section, heading);
  return section;
}

/** The paragraphs after a move, or why there is none. */
function moved(draft: Draft, heading: string, move: Move): readonly string[] | string {
  const done = moveSection(draft, sectionOf(draft, heading), move);
  if (typeof done === 'string') return done;
  return 'lost' in done ? 'lost' : withEdits(draft.tree.text(), done.edits).split('\n\n');
}

function renumbered(draft: Draft, heading: string, scope: Scope): readonly string[] | string {
  const done = renumberScope(draft, sectionOf(draft, heading), scope);
  if (typeof done === 'string') return done;
  return 'lost' in done ? 'lost' : withEdits(draft.tree.text(), done.edits).split('\n\n');
}

describe('A section that is moved', () => {
  const plan = () =>
    draftOf(
      'I- MỤC ĐÍCH',
      'Làm theo điểm a khoản 2 mục II.',
      'II- NỘI DUNG',
      '1. Thu gom rác còn chậm',
      '2. Hồ sơ còn tồn đọng, như mục 1 nêu trên',
      'a) Rà soát;',
      'b) Trả hồ sơ theo điểm a.',
      '3. Đường thôn xuống cấp, xem mục II.2 và các mục 1, 2 và 3',
      'III- TỔ CHỨC',
      'Theo dõi từ mục II.1 đến mục II.3.',
      'Trên đây là Kế hoạch của xã./.',
    );

  it('changes places with the next one, and all that refers to them follows', () => {
    assert.deepEqual(moved(plan(), '2. Hồ sơ', 'down'), [
      'I- MỤC ĐÍCH',
      'Làm theo điểm a khoản 3 mục II.',
      'II- NỘI DUNG',
      '1. Thu gom rác còn chậm',
      '2. Đường thôn xuống cấp, xem mục II.3 và các mục 1, 2 và 3',
      '3. Hồ sơ còn tồn đọng, như mục 1 nêu trên',
      'a) Rà soát;',
      'b) Trả hồ sơ theo điểm a.',
      'III- TỔ CHỨC',
      'Theo dõi từ mục II.1 đến mục II.3.',
      'Trên đây là Kế hoạch của xã./.',
    ]);
    assert.deepEqual(moved(plan(), '3. Đường', 'up'), moved(plan(), '2. Hồ sơ', 'down'));
  });

  it('does not take along what closes the whole text', () => {
    const after = moved(plan(), 'III- TỔ CHỨC', 'up');
    assert.equal(after[after.length - 1], 'Trên đây là Kế hoạch của xã./.');
    assert.ok(after.includes('Theo dõi từ mục III.1 đến mục III.3.'));
  });

  it('goes a level out, behind what it stood in, and is numbered as its new neighbours are', () => {
    assert.deepEqual(moved(plan(), '2. Hồ sơ', 'promote'), [
      'I- MỤC ĐÍCH',
      'Làm theo điểm a mục III.',
      'II- NỘI DUNG',
      '1. Thu gom rác còn chậm',
      '2. Đường thôn xuống cấp, xem mục III và các mục 1, III và 2',
      'III- Hồ sơ còn tồn đọng, như mục 1 nêu trên',
      'a) Rà soát;',
      'b) Trả hồ sơ theo điểm a.',
      'IV- TỔ CHỨC',
      'Theo dõi mục II.1, III và II.2.',
      'Trên đây là Kế hoạch của xã./.',
    ]);
  });

  it('goes a level in, below the one before, and comes back', () => {
    const draft = draftOf('1. A', '1.1. B', '2. C', '2.1. D, xem mục 2 và mục 3', '3. E, như mục 2.1');
    const after = ['1. A', '1.1. B', '1.2. C', '1.2.1. D, xem mục 1.2 và mục 2', '2. E, như mục 1.2.1'];
    assert.deepEqual(moved(draft, '2. C', 'demote'), after);
    assert.deepEqual(moved(draftOf(...after), '1.2. C', 'promote'), draft.tree.text().split('\n\n'));
  });

  it('takes its Markdown and its blanks along, byte for byte', () => {
    const text = '## **1. A**  \r\nXem mục **2**.\r\n\r\n\r\n## **2. B**\t\r\n- c\u0323\r\n';
    const draft = new Draft(text);
    const done = moveSection(draft, draft.sections[0]!, 'down');
    assert.ok(typeof done === 'object' && 'edits' in done);
    assert.equal(
      withEdits(text, done.edits),
      '## **1. B**\t\r\n- c\u0323\r\n\r\n\r\n## **2. A**  \r\nXem mục **1**.\r\n',
    );
  });

  it('is pointed at downwards where it was above, and the other way round', () => {
    assert.deepEqual(
      moved(draftOf('1. A, xem mục 3 dưới đây', '2. B', '3. C, như mục 2 nêu trên và mục 1 nêu trên'), '2. B', 'down'),
      ['1. A, xem mục 2 dưới đây', '2. C, như mục 3 nêu dưới đây và mục 1 nêu trên', '3. B'],
    );
    assert.deepEqual(moved(draftOf('1. A', '2. B, xem mục 3 nêu dưới đây', '3. C'), '3. C', 'up'), [
      '1. A',
      '2. C',
      '3. B, xem mục 2 nêu trên',
    ]);
  });

  it('stays where a reference to it is only half read', () => {
    assert.equal(moved(draftOf('1. A', '2. B', '3. C', '4. Như mục 2-3 nêu trên'), '1. A', 'down'), 'lost');
  });

  it('says why it cannot', () => {
    assert.equal(moved(plan(), 'I- MỤC', 'up'), 'first');
    assert.equal(moved(plan(), '1. Thu', 'demote'), 'first');
    assert.equal(moved(plan(), 'III- TỔ', 'down'), 'last');
    assert.equal(moved(plan(), 'II- NỘI', 'promote'), 'outermost');
    assert.equal(moved(plan(), 'b) Trả', 'demote'), 'deepest');
    assert.equal(moved(draftOf('I. A**1. B****2. C**', 'II. D'), '1. B', 'down'), 'glued');
  });
});

describe('Sections that are numbered anew', () => {
  it('are counted from one on, each level by itself, and references follow', () => {
    assert.deepEqual(
      renumbered(
        draftOf('I. A', '2. B', '2.2. C, xem mục 4', '4. D', 'a) E', 'c) F, như điểm c nêu trên', 'III. G'),
        'I. A',
        'draft',
      ),
      ['I. A', '1. B', '1.1. C, xem mục 2', '2. D', 'a) E', 'b) F, như điểm b nêu trên', 'II. G'],
    );
  });

  it('are those below a section, or beside it', () => {
    const draft = draftOf('1. A', '1.2. B', '3. C', '3.2. D');
    assert.deepEqual(renumbered(draft, '1. A', 'section'), ['1. A', '1.1. B', '3. C', '3.2. D']);
    assert.deepEqual(renumbered(draft, '1. A', 'siblings'), ['1. A', '1.2. B', '2. C', '2.2. D']);
    assert.equal(renumbered(draftOf('1. A', '2. B'), '1. A', 'draft'), 'in-order');
  });

  it('go on from part to part where they did', () => {
    assert.deepEqual(renumbered(draftOf('I. A', '1. B', '2. C', '4. D', 'II. E', '5. F'), 'I. A', 'draft'), [
      'I. A',
      '1. B',
      '2. C',
      '3. D',
      'II. E',
      '4. F',
    ]);
    assert.deepEqual(
      renumbered(
        draftOf('Chương I', 'Điều 1. A', 'Điều 3. B', 'Chương II', 'Điều 4. C, theo Điều 3 Quyết định này'),
        'Chương I',
        'draft',
      ),
      ['Chương I', 'Điều 1. A', 'Điều 2. B', 'Chương II', 'Điều 3. C, theo Điều 2 Quyết định này'],
    );
  });

  it('leave room for a number that stands inside a line, and begin again where a list does', () => {
    assert.equal(renumbered(draftOf('1. A. 2. B', '3. C'), '1. A', 'draft'), 'in-order');
    assert.equal(renumbered(draftOf('1. A', '2. B', '1. C', '2. D'), '1. A', 'draft'), 'in-order');
  });

  it('leave alone what belongs to another paper', () => {
    const after = renumbered(
      draftOf('1. A', '3. B theo mục 3 Nghị quyết số 12-NQ/TU', '4. C “thay mục 3 nêu trên”'),
      '1. A',
      'draft',
    );
    assert.deepEqual(after, ['1. A', '2. B theo mục 3 Nghị quyết số 12-NQ/TU', '3. C “thay mục 3 nêu trên”']);
  });

  it('tell of a reference that meant nothing and would mean something', () => {
    const draft = draftOf('1. A, xem mục 2', '3. B');
    const done = renumberScope(draft, draft.sections[0], 'draft');
    assert.ok(typeof done === 'object' && 'edits' in done);
    assert.deepEqual(
      done.caught.map(({ fact }) => fact.key),
      ['section:2'],
    );
  });
});
