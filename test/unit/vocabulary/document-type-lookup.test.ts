import assert from 'node:assert/strict';
import {
  codesOfType,
  documentTypeOf,
  isCodeOfType,
  spellingOfCode,
  typesOfCode,
  typeWordEndingAt,
  typeWordStartingAt,
} from '../../../server/src/vocabulary/document-type-lookup';
import { documentTypes, type DocumentTypeId, type System } from '../../../server/src/vocabulary/document-types';

describe('document types', () => {
  it('have each id, name and alias once', () => {
    const ids = documentTypes.map(({ id }) => id);
    const names = documentTypes.flatMap(({ name, aliases }) => [name, ...aliases]);
    assert.deepEqual([...new Set(ids)], ids);
    assert.deepEqual([...new Set(names)], names);
  });

  it('write names in small letters, without outer or double spaces', () => {
    for (const name of documentTypes.flatMap(({ name, aliases }) => [name, ...aliases])) {
      assert.equal(name, name.toLowerCase().normalize('NFC').trim().replace(/\s+/g, ' '));
    }
  });

  it('are found by their id', () => {
    for (const type of documentTypes) assert.equal(documentTypeOf(type.id), type);
  });
});

describe('codes', () => {
  const rows: [DocumentTypeId, string, System, boolean][] = [
    ['notice', 'TB', 'party', true],
    ['notice', 'KL', 'party', false],
    ['conclusion', 'KL', 'party', true],
    ['conclusion', 'TB', 'party', false],
    ['regulation', 'QĐ', 'party', true],
    ['regulation', 'QĐi', 'party', true],
    ['regulation', 'QyĐ', 'state', true],
    ['decision', 'QĐNS', 'party', true],
    ['plan', 'KHPH', 'state', true],
    ['plan', 'QĐ', 'state', false],
    ['programme', 'CTPH', 'state', true],
    ['report', 'BCTĐ', 'state', true],
    ['resolution', 'NQLT', 'state', true],
    // Papers that are issued with a decision are cited by its number.
    ['scheme', 'QĐ', 'state', true],
    ['rules', 'QĐ', 'party', true],
    // A kind that one system alone has keeps its code in the other.
    ['telegram', 'CĐ', 'party', true],
    ['decree', 'NQ', 'party', false],
    // The Fatherland Front writes TTr for its thông tri.
    ['circular', 'TTr', 'state', true],
    // Any code may stand there.
    ['letter', 'CT', 'state', true],
    ['letter', 'TB', 'party', false],
    ['paper', 'BC', 'state', true],
    ['law', 'NQ', 'state', true],
  ];
  for (const [type, code, system, expected] of rows) {
    it(`${expected ? 'let' : 'do not let'} a ${type} of the ${system} carry ${code}`, () => {
      assert.equal(isCodeOfType(type, code, system), expected);
    });
  }

  it('list the one in use first', () => {
    assert.equal(codesOfType('regulation', 'state')[0], 'QyĐ');
    assert.equal(codesOfType('regulation', 'party')[0], 'QĐ');
    assert.equal(codesOfType('plan', 'party')[0], 'KH');
    assert.deepEqual(codesOfType('letter', 'state'), []);
  });

  it('lead to the kinds of document that carry them', () => {
    assert.deepEqual(typesOfCode('TB'), ['notice']);
    assert.deepEqual(typesOfCode('TT', 'party'), ['circular']);
    assert.deepEqual(typesOfCode('TT', 'state'), ['ministry-circular', 'circular']);
    assert.deepEqual(typesOfCode('PA', 'state'), ['option', 'plan']);
    assert.deepEqual(typesOfCode('QĐ', 'party').slice(0, 2), ['decision', 'regulation']);
    assert.deepEqual(typesOfCode('GP'), []);
  });

  it('have one right letter case', () => {
    assert.equal(spellingOfCode('nđ'), 'NĐ');
    assert.equal(spellingOfCode('CTR'), 'CTr');
    assert.equal(spellingOfCode('QĐi'), 'QĐi');
    assert.equal(spellingOfCode('QyĐ'), 'QyĐ');
    assert.equal(spellingOfCode('UBND'), undefined);
  });
});

describe('type words', () => {
  const ends: [string, string, DocumentTypeId][] = [
    ['theo Thông báo', 'Thông báo', 'notice'],
    ['theo Thông báo kết luận', 'Thông báo kết luận', 'notice'],
    ['Thông báo kết luận kiểm tra', 'Thông báo kết luận kiểm tra', 'notice'],
    ['QUYẾT ĐỊNH', 'QUYẾT ĐỊNH', 'decision'],
    ['các nghị quyết', 'nghị quyết', 'resolution'],
    ['(Luật', 'Luật', 'law'],
    ['Bộ luật', 'Bộ luật', 'law'],
    ['Pháp lệnh', 'Pháp lệnh', 'ordinance'],
    ['Chương trình hành động', 'Chương trình hành động', 'programme'],
    ['Thông tư liên tịch', 'Thông tư liên tịch', 'ministry-circular'],
    ['“Kế hoạch', 'Kế hoạch', 'plan'],
  ];
  for (const [text, word, type] of ends) {
    it(`are found backwards from the end of “${text}”`, () => {
      assert.deepEqual(typeWordEndingAt(text, text.length), {
        start: text.length - word.length,
        end: text.length,
        type,
      });
    });
  }

  for (const text of ['', 'trước', 'nghiêng quyết', 'Nghị quyết ', 'đạo luậtx', 'mười']) {
    it(`are not found at the end of “${text}”`, () => {
      assert.equal(typeWordEndingAt(text, text.length), undefined);
    });
  }

  it('do not end in the middle of a syllable', () => {
    assert.equal(typeWordEndingAt('Nghị quyếts', 10), undefined);
  });

  it('are found forwards, the longest first', () => {
    assert.deepEqual(typeWordStartingAt('Thông báo kết luận số 3', 0), { start: 0, end: 18, type: 'notice' });
    assert.deepEqual(typeWordStartingAt('của Kế hoạch này', 4), { start: 4, end: 12, type: 'plan' });
    assert.equal(typeWordStartingAt('của Kế hoạchs', 4), undefined);
    assert.equal(typeWordStartingAt('xLuật', 1), undefined);
    assert.equal(typeWordStartingAt('Kếhoạch', 0), undefined);
  });
});
