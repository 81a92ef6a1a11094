import assert from 'node:assert/strict';
import { findReferences } from '../../../server/src/model/find-references';
import type { InternalReference } from '../../../server/src/model/reference';
import { itWithShared, sharedDocuments } from '../../support/shared-documents';

/** `section II / clause 1`, outermost step first. */
function pathOf({ steps }: InternalReference): string {
  return steps.map(({ unit, label }) => `${unit} ${label}`).join(' / ');
}

function pathsIn(text: string): string[] {
  return findReferences(text).map(pathOf);
}

describe('findReferences: places', () => {
  const rows: [string, string[]][] = [
    ['đã chỉ ra tại mục 4.2 nêu trên', ['section 4.2']],
    ['theo mục II.3 và Mục III', ['section II.3', 'section III']],
    ['- Như Mục III (t/h),', ['section III']],
    ['Như Mục III;', ['section III']],
    ['- Mục V;', ['section V']],
    ['Mục III Kế hoạch này được thực hiện', ['section III']],
    ['tại mục 2 và mục 3', ['section 2', 'section 3']],
    ['tại các mục 1, 2 và 3 nêu trên', ['section 1', 'section 2', 'section 3']],
    ['tại mục 1.1.2', ['section 1.1.2']],
    ['tại mục (IV) (4.3) Kế hoạch này', ['section IV / section 4.3']],
    ['tại mục (IV)(3.4)', ['section IV / section 3.4']],
    ['tại mục (IV) (4.1) (4.2)', ['section IV / section 4.1', 'section IV / section 4.2']],
    ['khoản 1 mục II', ['section II / clause 1']],
    ['điểm 1.2 mục 1', ['section 1 / point 1.2']],
    ['điểm 1 Mục III', ['section III / point 1']],
    ['điểm a khoản 1 mục II', ['section II / clause 1 / point a']],
    ['điểm a khoản 1 Điều 5', ['article 5 / clause 1 / point a']],
    ['điểm đ, khoản 1, Điều 5', ['article 5 / clause 1 / point đ']],
    ['điểm a, b khoản 2', ['clause 2 / point a', 'clause 2 / point b']],
    ['điểm a và điểm b khoản 2', ['clause 2 / point a', 'clause 2 / point b']],
    ['điểm b.2 khoản 7 Điều 52', ['article 52 / clause 7 / point b.2']],
    ['khoản 1, 2, Điều 21', ['article 21 / clause 1', 'article 21 / clause 2']],
    ['khoản 2 Điều 2, điểm d khoản 4 Điều 7', ['article 2 / clause 2', 'article 7 / clause 4 / point d']],
    ['từ khoản 1 đến khoản 3 Điều 4', ['article 4 / clause 1', 'article 4 / clause 3']],
    ['mục 1 và mục 2 phần II', ['part II / section 1', 'part II / section 2']],
    ['Phần II mục 3', ['part II / section 3']],
    ['tiểu mục 2.1 mục 2', ['section 2 / section 2.1']],
    ['tại Phần thứ nhất và Phần II', ['part nhất', 'part II']],
    ['nêu tại Phần 2', ['part 2']],
    ['theo Chương III', ['chapter III']],
    ['theo Phụ lục 2 kèm theo', ['annex 2']],
    ['theo phụ lục số 1 kèm theo', ['annex 1']],
    ['(Chi tiết theo Phụ lục 01, Phụ lục II)', ['annex 01', 'annex II']],
    ['tại khoản 2', ['clause 2']],
    ['(Khoản 1)', ['clause 1']],
    ['tại điểm a nêu trên', ['point a']],
    ['như điểm 1.1', ['point 1.1']],
    ['quy định tại điều 5', ['article 5']],
    ['Các nội dung của mục I được thực hiện; mục IV giao Văn phòng', ['section I', 'section IV']],
  ];
  for (const [text, paths] of rows) {
    it(`are found in “${text}”`, () => {
      assert.deepEqual(pathsIn(text), paths);
    });
  }
});

describe('findReferences: what is none', () => {
  const texts = [
    'hạng mục 3, chuyên mục 2, danh mục 1, đề mục I, thư mục A',
    'mục tiêu 3, mục đích, mục sư, mọi mục',
    'tài khoản 112, các điều khoản 5, chuyển khoản 10, khoản chi 5',
    'khoản 2 tỷ đồng, khoản 15 triệu, khoản 1,5 tỷ, mục 5 triệu đồng',
    'điểm nghẽn, đạt điểm 10, thời điểm 30, trọng điểm 2, quan điểm 1, thí điểm 2 xã',
    'tại điểm 2 trường mầm non, tại điểm 9',
    'hai điểm a cộng điểm b',
    'Điều lệ Đảng, điều kiện, chương trình 135, chương trình I, huân chương I',
    'phần 2 triệu, phần 30%, dự án thành phần 3, góp phần 2, cổ phần I',
    'điều 5 xe cứu hỏa đến hiện trường',
    'chấm điểm A, phần mềm 2.0, Phần lớn',
    'danh sách kèm theo mục lục 2',
    'MỤC III, PHẦN II',
    '',
  ];
  for (const text of texts) {
    it(`leaves “${text}” alone`, () => {
      assert.deepEqual(pathsIn(text), []);
    });
  }

  for (const heading of [
    'Phụ lục I',
    'Phụ lục 2 (Kèm theo Kế hoạch số 12-KH/ĐU)',
    'Chương II QUY ĐỊNH CHUNG',
    'Chương II Quy định chung',
    'Mục 1. Nhiệm vụ',
    'Mục II - Giải pháp',
    'Phần thứ nhất',
    'Phần I: Mục tiêu',
    'Điều 5. Tổ chức',
  ]) {
    // “Chương II Quy định chung” could go either way: as a heading it has no target, as a reference it belongs elsewhere.
    it(`takes “${heading}” for a heading`, () => {
      assert.deepEqual(
        findReferences(heading).filter(({ foreign }) => !foreign),
        [],
      );
    });
  }

  it('counts only those of the list that are places', () => {
    assert.deepEqual(pathsIn('theo mục 3, 15 xã đã hoàn thành'), ['section 3']);
  });

  it('shares one empty list among passages without a reference', () => {
    assert.equal(findReferences('Nâng cao mục tiêu.'), findReferences(''));
  });
});

describe('findReferences: whose place it is', () => {
  const own = [
    'tại mục 4.2 nêu trên',
    'tại mục 4.2',
    'khoản 1 mục II Kế hoạch này',
    'mục II của Kế hoạch này',
    'mục II của kế hoạch này',
    'khoản 1 Điều này',
    'khoản 2 Điều 5 Quyết định này',
    'mục 2 dưới đây',
    'Thực hiện Kế hoạch này, các đơn vị thực hiện nội dung tại mục 3.',
    'Thực hiện Kết luận số 226-KL/TW. Các đơn vị thực hiện nội dung tại mục 3.',
    'Thực hiện Kết luận số 226-KL/TW và các nội dung tại mục 3 nêu trên.',
    'căn cứ mục III. Chăm lo trường lớp của Kế hoạch này, các thôn',
    'Phụ lục I ban hành kèm theo Kế hoạch này',
    'Như Mục III (t/h)',
    'theo Phụ lục 2 kèm theo',
  ];
  for (const text of own) {
    it(`is this draft's in “${text}”`, () => {
      assert.deepEqual(
        findReferences(text).map(({ foreign }) => foreign),
        [false],
      );
    });
  }

  const foreign = [
    'khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP',
    'mục 3 của Thông báo kết luận',
    'mục 3 của thông báo kết luận',
    'mục II Kế hoạch số 12-KH/ĐU',
    'mục II của Kế hoạch',
    'Điều 30 Điều lệ Đảng',
    'khoản 2 Điều 5 Luật Đất đai',
    'khoản 2, Điều 5 của Bộ luật Lao động',
    'mục 1, Phần III Công văn số 7886/HD-BNV',
    'Mục I Phụ lục ban hành kèm theo Quyết định số 151/QĐ-UBND',
    'Điều 14 Quy trình ban hành kèm theo Quyết định 1966/QĐ-UBND',
    'Thực hiện Kết luận số 226-KL/TW, các đơn vị thực hiện nội dung tại mục 3',
    'theo 57-NQ/TW (mục 3)',
    'Công văn số 12-CV/TU (khoản 2 mục II)',
    'Sửa đổi, bổ sung điểm b khoản 3 Điều 4 như sau',
    'điểm a khoản 2, Hướng dẫn 45-HD/BTCTW',
  ];
  for (const text of foreign) {
    it(`is another document's in “${text}”`, () => {
      assert.deepEqual([...new Set(findReferences(text).map((reference) => reference.foreign))], [true]);
    });
  }

  it('is one answer for all that are named together', () => {
    const text = 'khoản 2 Điều 2, điểm d khoản 4 Điều 7 Nghị định số 158/2018/NĐ-CP';
    assert.deepEqual(
      findReferences(text).map((reference) => reference.foreign),
      [true, true],
    );
  });
});

describe('findReferences: offsets and keys', () => {
  it('span the words from the first step to the last', () => {
    const text = 'Thực hiện điểm a, b khoản 2 mục II nêu trên';
    assert.deepEqual(
      findReferences(text).map(({ start, end }) => text.slice(start, end)),
      ['điểm a, b khoản 2 mục II', 'b khoản 2 mục II'],
    );
  });

  it('end each step with its label', () => {
    const text = 'tại mục (IV) (4.3), điểm a khoản 1 Phần thứ hai và phụ lục số 3';
    for (const { steps } of findReferences(text)) {
      for (const { start, end, label } of steps)
        assert.ok(text.slice(start, end).endsWith(label), `“${text.slice(start, end)}” ends with “${label}”`);
    }
    assert.equal(findReferences(text).length, 3);
  });

  it('take in the bracket around a label', () => {
    const text = 'tại mục (IV) (4.3) nêu trên';
    const [reference] = findReferences(text);
    assert.equal(text.slice(reference!.start, reference!.end), 'mục (IV) (4.3)');
  });

  it('give one key to references that say the same', () => {
    const [first] = findReferences('tại mục II nêu trên');
    const [second] = findReferences('Các nội dung ở mục II nêu trên');
    const [third] = findReferences('mục II của Thông báo');
    assert.equal(first?.key, second?.key);
    assert.notEqual(first?.key, third?.key);
    assert.notEqual(first?.key, findReferences('tại mục III')[0]?.key);
  });
});

describe('findReferences: odd inputs', () => {
  for (const unit of ['mục ', 'điểm a, ', 'khoản 1 ', 'Điều ', '1', 'của ', 'phần thứ ', 'mục (', 'điểm 1, 2, ']) {
    it(`finds nothing of its own in 100,000 characters of “${unit}”`, () => {
      const found = findReferences(unit.repeat(Math.ceil(100_000 / unit.length)));
      assert.deepEqual(found, []);
    });
  }

  it('finds every reference of a very long line', () => {
    assert.equal(findReferences('tại mục II nêu trên; '.repeat(4_000)).length, 4_000);
    assert.equal(findReferences('mục 1, '.repeat(10_000)).length, 10_000);
  });
});

describe('findReferences over real documents', () => {
  itWithShared('finds the two of the five documents, both of their own', sharedDocuments, (texts) => {
    const found = texts.flatMap(({ name, lines }) =>
      lines.flatMap((line) =>
        findReferences(line).map(
          (reference) => `${name.slice(0, 3)} ${pathOf(reference)}${reference.foreign ? ' foreign' : ''}`,
        ),
      ),
    );
    assert.deepEqual(found, ['000 section III', '002 section 1.2']);
  });
});
