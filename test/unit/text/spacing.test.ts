import assert from 'node:assert/strict';
import { spacingFaultsIn } from '../../../server/src/text/spacing';

const faults = (text: string) =>
  spacingFaultsIn(text).map(({ kind, start, end, certain }) => `${kind}${certain ? '' : '?'} ${start}-${end}`);

describe('Faulty blanks', () => {
  const wrong: readonly (readonly [string, string])[] = [
    ['trụ sở  và nhà', 'double 6-8'],
    ['trụ sở \u00a0và', 'double 6-8'],
    ['chợ , thu', 'before 3-4'],
    ['chợ  , thu', 'before 3-5'],
    ['có ; không', 'before 2-3'],
    ['như sau : a', 'before 7-8'],
    ['xong .', 'before 4-5'],
    ['(nếu có )', 'before 7-8'],
    ['( nếu có)', 'inside 1-2'],
    ['tồn tại,hạn chế', 'after 7-8'],
    ['hồ sơ;báo cáo', 'after 5-6'],
    ['nội dung:báo cáo', 'after 8-9'],
    ['thực hiện.Ủy ban', 'after 9-10'],
    ['Huyện ủy(b/c)', 'bracket 8-9'],
    ['(nếu có)và', 'after 7-8'],
    ['CVP.HĐND', 'after? 3-4'],
    ['VT,CN', 'after? 2-3'],
    ['rà\u00a0soát', 'odd 2-3'],
    ['công\u200bkhai', 'invisible 4-5'],
    ['kết\u00ad\u200bquả', 'invisible 3-5'],
  ];
  for (const [text, expected] of wrong) {
    it(`are found in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(faults(text), [expected]);
    });
    it(`are found in ${JSON.stringify(text)} decomposed`, () => {
      assert.equal(faults(text.normalize('NFD')).length, 1);
    });
  }

  const right: readonly string[] = [
    'Ủy ban nhân dân xã (UBND), tỷ lệ 1 : 500; “có” ... và … hết.',
    '  thụt đầu dòng\n\tdòng khác  \ncuối dòng  ',
    '-   Rà soát\n1.  Mục đích\n**2.**  Yêu cầu\n(1)  Một',
    'ngày   tháng   năm 2026, số    /KH-UBND',
    'cột một        cột hai',
    '1,5 ngày 09/2019/NĐ-CP 1.2.4 7h:30 12:45',
    'vanthu@binhminh.vn http://binhminh.vn/a,b;c TP.HCM PGS.TS TT.HĐND a)Nội dung',
    '( ) [ ] f(x) Fe(OH)3 đối tượng(s) &nbsp;abc',
    'Uû ban nh©n d©n, t\u00ad t\u00ad¬ng',
    '',
  ];
  for (const text of right) {
    it(`are none in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(faults(text), []);
    });
  }

  it('are found in time that grows with the text alone', () => {
    for (const piece of ['a , ', '  ', '( ', ')a', ',a', '\u200b', '\u00a0 ', 'ủy(', 'ab.CD', 'a;b']) {
      const text = piece.repeat(50_000);
      const start = performance.now();
      spacingFaultsIn(text);
      assert.ok(performance.now() - start < 1000, JSON.stringify(piece));
    }
  });
});
