import assert from 'node:assert/strict';
import { caretAt, suggestionsAt, type Suggestion } from '../../../server/src/features/completion';
import { vi } from '../../../server/src/l10n/vi';
import type { CalendarDate } from '../../../server/src/model/date';
import { Draft } from '../../../server/src/model/draft';
import { factsOf } from '../../../server/src/workspace/draft-facts';
import type { IndexedDraft } from '../../../server/src/workspace/draft-index';
import { PLAN } from '../../protocol/support/plan';

const TODAY: CalendarDate = { year: 2026, month: 6, day: 5 };

const OTHER = `ĐẢNG BỘ TỈNH LAM GIANG
ĐẢNG ỦY XÃ TÂN HÒA
*
Số 07-KH/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM

Tân Hòa, ngày 02 tháng 6 năm 2026

KẾ HOẠCH
khắc phục hạn chế sau kiểm tra

- Căn cứ Kết luận số 88-KL/UBKTTU, ngày 04/5/2026 của Ủy ban Kiểm tra Tỉnh ủy về kết quả kiểm tra, giám sát năm 2026.

I- NỘI DUNG VÀ GIẢI PHÁP KHẮC PHỤC

1. Công tác phát triển đảng viên còn chậm

1.1. Giải pháp khắc phục: Tạo nguồn từ các hội, đoàn thể theo Thông báo số 45-TB/TU, ngày 07/5/2026 của Ban Thường vụ Tỉnh ủy.

1.2. Cơ quan chủ trì: Ban Xây dựng Đảng.

1.3. Thời gian thực hiện: Hoàn thành trước ngày 30/9/2026.

Nơi nhận:
- Ban Thường vụ Tỉnh ủy (b/c);
- Trung tâm Chính trị;
- Lưu Văn phòng Đảng ủy.
`;

const other: IndexedDraft = { uri: 'file:///b', path: 'b.duthao', facts: factsOf(new Draft(OTHER)) };

/** @param text a draft; the caret stands at `|>`, or at its end */
function ask(text: string, others: readonly IndexedDraft[] = [other]): Suggestion[] {
  const at = text.indexOf('|>');
  const draft = new Draft(at < 0 ? text : text.slice(0, at) + text.slice(at + 2));
  const offset = at < 0 ? text.length : at;
  return suggestionsAt({ caret: caretAt(draft, offset), today: TODAY, words: vi, others: () => others });
}

const inserts = (text: string, others?: readonly IndexedDraft[]): string[] =>
  ask(text, others).map(({ insert }) => insert);

/** The plan with another line behind a piece of it. */
const planWith = (piece: string, line: string, text = PLAN): string => {
  assert.ok(text.includes(piece));
  return text.replace(piece, `${piece}\n\n${line}|>`);
};

describe('Completion of a citation', () => {
  const full = '88-KL/UBKTTU, ngày 04/5/2026 của Ủy ban Kiểm tra Tỉnh ủy về kết quả kiểm tra, giám sát năm 2026';

  it('offers documents of the folder in full, and those that the draft has named in short', () => {
    assert.deepEqual(inserts(planWith('còn hình thức', 'Theo Kết luận số ')), ['45-KL/TU', full]);
    assert.deepEqual(inserts(planWith('còn hình thức', 'Theo Kết luận số 8')), [full]);
    assert.deepEqual(inserts(planWith('còn hình thức', 'Theo Thông báo số ')), ['45-TB/TU']);
  });

  it('offers in full what only the title or a later line names', () => {
    const [first] = inserts(planWith('sau giám sát', '- Căn cứ Thông báo số '));
    assert.match(first!, /^45-TB\/TU, ngày 7\/5\/2026 của Ban Thường vụ Tỉnh ủy về kết quả giám sát$/);
    const titled = PLAN.replace('sau giám sát', 'theo Thông báo số 45-TB/TU');
    assert.equal(inserts(planWith('theo Thông báo số 45-TB/TU', '- Căn cứ Thông báo số ', titled))[0], first);
  });

  it('replaces what is typed of the symbol, in decomposed text too', () => {
    for (const form of ['NFC', 'NFD'] as const) {
      const text = planWith('còn hình thức', 'Theo Kết luận số 88-KL').normalize(form);
      const [found] = ask(text);
      assert.equal(found?.insert, full);
      assert.equal(text.slice(found.span.start, found.span.end), '88-KL');
    }
    const text = planWith('còn hình thức', 'Theo Quyết định số 88-QĐ').normalize('NFD');
    const [found] = ask(text);
    assert.equal(text.slice(found!.span.start, found!.span.end).normalize('NFC'), 'QĐ');
  });

  it('offers types behind the number, that of the word before it first, and organs behind the type', () => {
    const types = ask(planWith('còn hình thức', 'Theo Chỉ thị số 12-'));
    assert.deepEqual([types[0]!.insert, types[0]!.detail], ['CT', 'chỉ thị']);
    assert.ok(types.some(({ insert }) => insert === 'NQ'));
    assert.deepEqual(inserts(planWith('còn hình thức', 'Theo Chỉ thị số 12-N')), ['NQ']);
    assert.equal(inserts(planWith('còn hình thức', 'Theo Nghị định số 12/2026/'))[0], 'NĐ');
    const organs = ask(planWith('còn hình thức', 'Theo Chỉ thị số 12-CT/'));
    assert.ok(organs.some(({ insert, detail }) => insert === 'TU' && detail === 'Tỉnh ủy, Thành ủy'));
    assert.ok(!organs.some(({ insert }) => insert === 'HU'), 'Huyện ủy is no more');
    assert.deepEqual(inserts(planWith('còn hình thức', 'Theo Quyết định số 12/QĐ-UB')), ['UBND', 'UBTVQH']);
  });

  it('says nothing where a number counts things', () => {
    for (const line of ['Một số ', 'Tổng số ', 'Chuyển đổi số ', 'Có 12 hộ, số '])
      assert.deepEqual(inserts(planWith('còn hình thức', line)), [], line);
  });
});

describe('Completion of the fields of a shortcoming', () => {
  const begun = PLAN.replace(
    '2.2. Cơ quan chủ trì: Ban Tuyên giáo và Dân vận.\n\n2.3. Thời gian thực hiện: Hoàn thành trước ngày 30/9/2026.\n\n',
    '',
  );

  it('offers the labels that are not there yet', () => {
    const labels = (line: string) =>
      inserts(planWith('2.1. Giải pháp khắc phục: Mở chuyên mục trên trang thông tin điện tử.', line, begun));
    assert.deepEqual(labels('2.2. '), [
      'Nội dung cần khắc phục: ',
      'Cơ quan chủ trì: ',
      'Cơ quan phối hợp: ',
      'Thời gian thực hiện: ',
    ]);
    assert.deepEqual(labels('2.2. co quan'), ['Cơ quan chủ trì: ', 'Cơ quan phối hợp: ']);
    assert.deepEqual(labels('Thời'), ['Thời gian thực hiện: ']);
    assert.deepEqual(labels(''), [], 'nothing is typed');
    assert.deepEqual(labels('2.2. Tăng cường '), []);
  });

  it('offers owners in use, those of the draft first, without those that the line names', () => {
    const owners = (line: string) =>
      inserts(planWith('2.1. Giải pháp khắc phục: Mở chuyên mục trên trang thông tin điện tử.', line, begun));
    assert.deepEqual(owners('2.2. Cơ quan chủ trì: '), ['Văn phòng Đảng ủy', 'Ban Xây dựng Đảng']);
    assert.deepEqual(owners('2.2. Cơ quan phối hợp: Văn phòng Đảng ủy, '), ['Ban Xây dựng Đảng']);
    assert.deepEqual(owners('2.2. Cơ quan phối hợp: xay'), ['Ban Xây dựng Đảng']);
    assert.deepEqual(owners('Giao V'), ['Văn phòng Đảng ủy']);
  });

  it('offers deadlines behind today and behind the day of the draft', () => {
    const after = (line: string) =>
      inserts(planWith('2.1. Giải pháp khắc phục: Mở chuyên mục trên trang thông tin điện tử.', line, begun));
    assert.deepEqual(after('2.2. Thời gian thực hiện: '), [
      'Hoàn thành trước ngày 30/6/2026',
      'Hoàn thành trước ngày 30/9/2026',
      'Hoàn thành trước ngày 31/12/2026',
      'Quý II/2026',
      'Thường xuyên',
    ]);
    assert.deepEqual(after('2.2. Thời gian thực hiện: thuong'), ['Thường xuyên']);
    assert.deepEqual(after('Báo cáo trước ngày '), ['05/6/2026', '30/6/2026', '30/9/2026', '31/12/2026']);
    assert.deepEqual(after('Báo cáo trước ngày 30/'), ['30/6/2026', '30/9/2026']);
  });

  it('offers what a column holds in the table of a plan', () => {
    const table = (row: string) =>
      `KẾ HOẠCH\nKhắc phục tồn tại, hạn chế\n\nI. NỘI DUNG\n\n| TT | Tồn tại, hạn chế | Giải pháp | Cơ quan chủ trì | Thời hạn hoàn thành |\n|---|---|---|---|---|\n${row}`;
    assert.deepEqual(inserts(table('| 1 | Chậm | Làm nhanh | b')), ['Ban Xây dựng Đảng']);
    assert.deepEqual(inserts(table('| 1 | Chậm | Làm nhanh | Ban Xây dựng Đảng | thuong')), ['Thường xuyên']);
    assert.deepEqual(inserts(table('| 1 | Chậm | Làm')), []);
  });
});

describe('Completion of the lines around the body', () => {
  it('offers căn cứ lines: the usual ones, those of other drafts, cited documents', () => {
    const lines = inserts(planWith('sau giám sát', '- Căn c'));
    assert.equal(lines[0], 'Căn cứ Điều lệ Đảng Cộng sản Việt Nam;');
    assert.ok(lines.some((line) => line.startsWith('Căn cứ Kết luận số 88-KL/UBKTTU, ngày 04/5/2026 của Ủy ban')));
    assert.equal(inserts(planWith('sau giám sát', 'can cu dieu'))[0], '- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;');
  });

  it('offers recipients that are not named yet', () => {
    const lines = inserts(planWith('- Ban Thường vụ Tỉnh ủy (b/c);', '- ').replace('\n\n- |>', '\n- |>'));
    assert.ok(!lines.includes('Ban Thường vụ Tỉnh ủy (b/c);'));
    assert.ok(lines.includes('Ban Tuyên giáo và Dân vận;'), 'who has something to do');
    assert.ok(lines.includes('Trung tâm Chính trị;'), 'who is named in another draft');
    assert.equal(lines.at(-1), 'Lưu Văn phòng Đảng ủy.');
  });

  it('offers the forms of a signature as the system writes them', () => {
    assert.deepEqual(inserts(PLAN.replace('T/M BAN THƯỜNG VỤ', 'T/|>')), [
      'T/M BAN THƯỜNG VỤ',
      'T/M ĐẢNG ỦY',
      'T/L BAN THƯỜNG VỤ',
    ]);
    assert.deepEqual(inserts(PLAN.replace('BÍ THƯ\n', 'pho|>\n')), [
      'PHÓ BÍ THƯ',
      'PHÓ BÍ THƯ THƯỜNG TRỰC',
      'CHÁNH VĂN PHÒNG',
    ]);
  });

  it('writes today out in the head', () => {
    assert.deepEqual(inserts('ĐẢNG ỦY XÃ BÌNH MINH\n*\n\nBình Minh, ngày '), ['05 tháng 6 năm 2026']);
  });

  it('offers the kind of the draft first for its own number, and none that a chi bộ may not issue', () => {
    const numbered = (head: string): string[] =>
      ask(PLAN.replace(/^[^]*?\nSố [^\n]*/, `${head}\n*\nSố 03-|>`)).map(({ insert, detail }) => `${insert} ${detail}`);
    const ofCell = numbered('ĐẢNG BỘ XÃ BÌNH MINH\nCHI BỘ THÔN VEN SUỐI');
    assert.equal(ofCell[0], 'KH kế hoạch');
    assert.ok(ofCell.includes('QC quy chế') && ofCell.includes('QĐ quyết định'));
    const barred = ['QĐ quy định', 'CT chỉ thị', 'TT thông tri', 'HD hướng dẫn'];
    assert.deepEqual(
      ofCell.filter((one) => barred.includes(one)),
      [],
    );
    // What Điều 10 allows to the committee of a xã is not known here: everything is offered.
    const ofCommune = numbered('ĐẢNG BỘ TỈNH LAM GIANG\nĐẢNG ỦY XÃ BÌNH MINH');
    assert.deepEqual(
      barred.filter((one) => !ofCommune.includes(one)),
      [],
    );
  });
});

describe('Completion', () => {
  it('leaves whoever writes a sentence alone', () => {
    for (const line of ['Tăng cường kiểm tra, giám sát ', 'Căn cứ ', 'Từ đầu năm ', 'a', '- ', 'Nội dung: '])
      assert.deepEqual(
        inserts(planWith('Khắc phục dứt điểm các hạn chế đã nêu.', line)).filter((one) => !one.endsWith(': ')),
        [],
        line,
      );
  });

  it('answers at every place of a draft', () => {
    for (const text of [PLAN, PLAN.normalize('NFD')]) {
      const draft = new Draft(text);
      for (let offset = 0; offset <= text.length; offset += 7) {
        const found = suggestionsAt({ caret: caretAt(draft, offset), today: TODAY, words: vi, others: () => [other] });
        assert.ok(
          found.every(
            ({ span }) => span.start <= span.end && span.end === offset && !draft.sourceOf(span).includes('\n'),
          ),
        );
      }
    }
  });
});
