import assert from 'node:assert/strict';
import { cleaned } from '../../../client/src/pasted-text';

describe('What is pasted from Word', () => {
  it('has plain blanks, hyphens and composed letters, and nothing unseen', () => {
    assert.equal(cleaned('Căn\u00a0cứ  Thông\u2009báo\u200b số\u00adhai'), 'Căn cứ Thông báo sốhai');
    assert.equal(cleaned('kinh tế\u2011xã hội'), 'kinh tế-xã hội');
    assert.equal(cleaned('Kế hoạch'.normalize('NFD')), 'Kế hoạch');
    assert.equal(
      cleaned('số 45–TB/TU, 12/KH – UBND, 30/NĐ—CP, giai đoạn 2026–2030'),
      'số 45-TB/TU, 12/KH-UBND, 30/NĐ-CP, giai đoạn 2026–2030',
    );
  });

  it('has list marks as they are typed', () => {
    assert.equal(cleaned('·\tMột;\r\n\uf0b7\tHai;\r\n•  Ba.'), '- Một;\n- Hai;\n- Ba.');
    assert.equal(cleaned('o\tBốn\n-\tNăm\n–\tSáu'), '- Bốn\n- Năm\n- Sáu');
    assert.equal(cleaned('1.\tMột\n1.2.\tHai\na)\tBa\nII-\tBốn'), '1. Một\n1.2. Hai\na) Ba\nII- Bốn');
    assert.equal(cleaned('o một chữ o'), 'o một chữ o');
  });

  it('has the line ends of a draft; a line in Word that is broken by hand is a line', () => {
    assert.equal(
      cleaned('KẾ HOẠCH\vkhắc phục\r\n   \r\n  Thụt đầu dòng.  \r\nCuối'),
      'KẾ HOẠCH\nkhắc phục\n\nThụt đầu dòng.\nCuối',
    );
  });

  it('keeps the blanks at its ends, which belong to the line that it is pasted into', () => {
    assert.equal(cleaned(' và '), ' và ');
    assert.equal(cleaned('  và'), ' và');
  });

  it('keeps rows of a table, and what is clean already', () => {
    const text = '| TT   | Hạn chế |\n|------|---------|\n\n- Một;\n1.1. Hai.\nKinh tế - xã hội; 2026 – 2030.';
    assert.equal(cleaned(text), text);
  });

  it('is a table of a draft where it is one table', () => {
    const html =
      '<html><head><style>td {x: 1}</style></head><body><!--StartFragment--><table class=x border=1><tr><td width=10><p>TT</p></td><td>Hạn&nbsp;chế &amp; lỗi</td></tr>' +
      '<tr><td>1</td><td><p>Chậm</p><p>muộn | trễ</p></td></tr></table><!--EndFragment--></body></html>';
    assert.equal(
      cleaned('TT\tHạn chế\n1\tChậm', html),
      '| TT | Hạn chế & lỗi |\n| --- | --- |\n| 1 | Chậm muộn / trễ |',
    );
    assert.equal(cleaned('Lời dẫn\nTT', '<p>Lời dẫn</p><table><tr><td>TT</td></tr></table>'), 'Lời dẫn\nTT');
    assert.equal(cleaned('a', '<b>a</b>'), 'a');
  });
});
