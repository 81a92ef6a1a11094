import { strict as assert } from 'node:assert';
import { Sign, signsOf, nextUnclean } from '../../../server/src/text/signs';

function shown(text: string): string[] {
  const signs = signsOf(text);
  return Object.entries(Sign).flatMap(([name, sign]) => ((signs & sign) === 0 ? [] : [name]));
}

describe('The signs of a text', () => {
  it('are none in plain words', () => {
    assert.deepEqual(shown('Ủy ban nhân dân xã Bình Minh tổ chức thực hiện, báo cáo kết quả.'), []);
    assert.deepEqual(shown(''), []);
  });

  it('tell a number from the number that opens an item', () => {
    assert.deepEqual(shown('1.2.4. Cơ quan chủ trì'), ['digit']);
    assert.deepEqual(shown('trong tháng 8'), ['digit', 'number']);
    assert.deepEqual(shown('(1) Rà soát'), ['digit', 'number']);
  });

  it('tell where a document may be cited', () => {
    assert.deepEqual(shown('57-NQ/TW'), ['digit', 'jointBehind', 'jointBefore']);
    assert.deepEqual(shown('57 / NQ'), ['digit', 'jointBehind', 'jointBefore']);
    assert.deepEqual(shown('57NQ'), ['digit', 'glued']);
    assert.deepEqual(shown('Quy định số 8'), ['digit', 'number', 'so']);
    assert.deepEqual(shown('30/9'), ['digit', 'number', 'jointBehind']);
    assert.deepEqual(shown('- Rà soát'), ['jointBefore']);
  });

  it('tell of quarters, colons, quotation marks, marks typed apart', () => {
    assert.deepEqual(shown('Quý I'), ['quarter']);
    assert.deepEqual(shown('xử lý'), []);
    assert.deepEqual(shown('Chủ trì: Văn phòng'), ['colon']);
    assert.deepEqual(shown('“Tên gọi”'), ['quotation']);
    assert.deepEqual(shown('u\u0309'), ['combining', 'unclean']);
  });

  it('tell of blanks that may be a fault', () => {
    for (const text of [
      'chợ , thu',
      'chợ,thu',
      'ủy(b',
      '( b',
      'a  b',
      'a\u00a0b',
      'a\u200bb',
      'a;b',
      'a:b',
      'a)b',
      'a.b',
    ])
      assert.ok((signsOf(text) & Sign.spacing) !== 0, text);
    for (const text of ['chợ, thu (b/c); c: d.', '1.2', 'a\nb', ', \n'])
      assert.equal(signsOf(text) & Sign.spacing, 0, text);
  });

  it('take a rare character for all that it might be', () => {
    const { unclean, ...all } = Sign;
    for (const sign of Object.values(all)) assert.ok((signsOf('５') & sign) !== 0);
    assert.equal(signsOf('５') & unclean, 0);
  });

  it('lead to the characters that cleaning may touch', () => {
    const text = 'Kế hoạch\u3000số *5*\ufeff';
    assert.equal(nextUnclean(text, 0, text.length), 8);
    assert.equal(nextUnclean(text, 9, text.length), 12);
    assert.equal(nextUnclean(text, 15, text.length), 15);
    assert.equal(nextUnclean('Kế hoạch 😀', 0, 11), 11);
  });
});
