import assert from 'node:assert/strict';
import { decode, encode, type Encoding } from '../../../server/src/workspace/decode';

const TEXT = 'KẾ HOẠCH\r\nKhắc phục “tồn tại” năm 2026\n\rđường ưu tiên\n';

/** The text of decoded bytes; fails when they are no text. */
function textOf(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const decoded = decode(bytes);
  assert.ok(decoded.ok, JSON.stringify(decoded));
  return decoded;
}

describe('the bytes of a file', () => {
  const encodings: Encoding[] = ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16le-bom', 'utf-16be', 'utf-16be-bom'];
  for (const encoding of encodings) {
    it(`are read and written alike as ${encoding}, line ends and mark kept`, () => {
      const bytes = encode(TEXT, encoding);
      assert.deepEqual(textOf(bytes), { ok: true, text: TEXT, encoding });
    });
  }

  it('begin with the marks that Notepad writes', () => {
    assert.deepEqual([...encode('ế', 'utf-8-bom')], [0xef, 0xbb, 0xbf, 0xe1, 0xba, 0xbf]);
    assert.deepEqual([...encode('ế', 'utf-16le-bom')], [0xff, 0xfe, 0xbf, 0x1e]);
    assert.deepEqual([...encode('ế', 'utf-16be-bom')], [0xfe, 0xff, 0x1e, 0xbf]);
  });

  it('may be none at all, or a mark alone', () => {
    assert.deepEqual(decode(new Uint8Array()), { ok: true, text: '', encoding: 'utf-8' });
    assert.deepEqual(decode(new Uint8Array([0xff, 0xfe])), { ok: true, text: '', encoding: 'utf-16le-bom' });
  });

  it('keep a second mark: it is part of the text', () => {
    const { text } = textOf(encode('\ufeffKế hoạch', 'utf-8-bom'));
    assert.equal(text, '\ufeffKế hoạch');
  });

  it('keep half a pair in UTF-16, as a broken paste leaves it', () => {
    const broken = 'xã \ud83d Bình Minh\n';
    const bytes = encode(broken, 'utf-16le-bom');
    assert.equal(textOf(bytes).text, broken);
  });

  it('keep decomposed letters', () => {
    const text = 'Kế hoạch'.normalize('NFD');
    assert.equal(textOf(encode(text, 'utf-8')).text, text);
    assert.equal(textOf(encode(text.repeat(20), 'utf-16be')).text, text.repeat(20));
  });

  it('are read across the chunks of a long UTF-16 file', () => {
    const long = 'Kế hoạch khắc phục 😀 '.repeat(3000);
    assert.equal(textOf(encode(long, 'utf-16be-bom')).text, long);
  });

  it('are no text in an old code page, as TCVN3 and VNI files are', () => {
    // “KẾ HOẠCH” as TCVN3 has it, in bytes that are no UTF-8.
    const bytes = new Uint8Array([0x4b, 0xd5, 0x20, 0x68, 0x6f, 0xb9, 0x63, 0x68, 0x0d, 0x0a, 0x63, 0x68, 0xad, 0x61]);
    assert.deepEqual(decode(bytes), { ok: false, reason: 'single-byte' });
  });

  it('are no text when they are those of a Word file or a picture', () => {
    const zip = new Uint8Array([
      0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 0x21, 0, 0xdf, 0xa4, 0xd2, 0x6c, 0, 0, 1, 2, 0xff,
    ]);
    assert.deepEqual(decode(zip), { ok: false, reason: 'binary' });
    assert.deepEqual(decode(new Uint8Array(5000)), { ok: false, reason: 'binary' });
  });

  it('are no text in UTF-16 that breaks off inside a character', () => {
    assert.deepEqual(decode(encode('Kế', 'utf-16le-bom').subarray(0, 5)), { ok: false, reason: 'binary' });
  });

  it('are text with a stray NUL in it', () => {
    const text = `Kế hoạch khắc phục tồn tại\0 hạn chế của Ban Thường vụ Đảng ủy xã Bình Minh Thượng năm 2026, ${'theo kết luận kiểm tra '.repeat(5)}`;
    assert.equal(textOf(encode(text, 'utf-8')).text, text);
  });
});
