import assert from 'node:assert/strict';
import { PrepareRenameRequest, RenameRequest } from 'vscode-languageserver-protocol';
import { PULLING } from './support/capabilities';
import { applied, Session, URI } from './support/session';

const PLAN = [
  'KẾ HOẠCH',
  'khắc phục hạn chế theo Thông báo số 170-TB/TU, ngày 05/5/2026',
  '',
  '- Căn cứ Thông báo số 170-TB/TU, ngày 05/5/2026 của Ban Thường vụ Tỉnh ủy;',
  '',
  '- Căn cứ Kế hoạch số 170-KH/TU, ngày 05/6/2026 của Tỉnh ủy.',
  '',
  'I- NỘI DUNG',
  '',
  '1. Thực hiện thông báo số **170-TB/TU**, giao Phòng Kinh tế chủ trì, Phòng Kinh tế - Hạ tầng phối hợp.',
  '',
  '2. Ủy ban nhân dân xã Tân Hòa kiện toàn ban chỉ đạo (BCĐ); BCĐ báo cáo UBND xã Tân Hòa theo Công văn số 12-CV/BCĐ.',
  '',
  'Nơi nhận:',
  '- Phòng Kinh tế;',
  '- UBND xã Tân Hòa;',
  '- BCĐ.',
  '',
].join('\r\n');

const ABLE = { ...PULLING, textDocument: { ...PULLING.textDocument, rename: { prepareSupport: true } } };

async function begun(text = PLAN): Promise<Session> {
  const session = await Session.start({ capabilities: ABLE });
  await session.open(text, URI, 3);
  return session;
}

/** A place in the middle of some words, found by what stands around them. */
function placeIn(text: string, words: string) {
  const at = text.indexOf(words) + Math.floor(words.length / 2);
  const before = text.slice(0, at).split('\r\n');
  return { textDocument: { uri: URI }, position: { line: before.length - 1, character: before.at(-1)!.length } };
}

async function renamed(session: Session, words: string, newName: string, text = PLAN): Promise<string> {
  const edit = await session.client.sendRequest(RenameRequest.type, { ...placeIn(text, words), newName });
  return applied(text, edit!);
}

describe('A cited document', () => {
  it('is offered by its name, as it stands there', async () => {
    const session = await begun();
    assert.deepEqual(session.initialized.capabilities.renameProvider, { prepareProvider: true });
    assert.deepEqual(await session.client.sendRequest(PrepareRenameRequest.type, placeIn(PLAN, '170-TB/TU')), {
      range: { start: { line: 1, character: 23 }, end: { line: 1, character: 45 } },
      placeholder: 'Thông báo số 170-TB/TU',
    });
  });

  const kept = PLAN.replaceAll('Thông báo số', 'Kết luận số')
    .replace('thông báo số', 'kết luận số')
    .replaceAll('170-TB/TU', '170-KL/TU');
  for (const name of [
    'Kết luận số 170-KL/TU',
    '170-KL/TU',
    'Kết luận',
    'kết luận',
    'Kết luận số 170-TB/TU',
    'Thông báo số 170-KL/TU',
  ])
    it(`becomes a Kết luận in all its mentions, each in its own form, by “${name}”`, async () => {
      assert.equal(await renamed(await begun(), '170-TB/TU', name), kept);
    });

  it('gets another number, whichever mention it is typed over', async () => {
    const after = PLAN.replaceAll('170-TB/TU', '171-TB/TU');
    assert.equal(await renamed(await begun(), '170-TB/TU**', '171'), after);
    assert.equal(await renamed(await begun(), '170-TB/TU', '171-TB/TU'), after);
  });

  it('is edited in the version that was asked about', async () => {
    const session = await begun();
    const edit = await session.client.sendRequest(RenameRequest.type, {
      ...placeIn(PLAN, '170-TB/TU'),
      newName: '171-TB/TU',
    });
    assert.match(JSON.stringify(edit), /"version":3/);
  });

  it('is not called what is no name', async () => {
    const session = await begun();
    const says = (name: string) => renamed(session, '170-TB/TU', name);
    await assert.rejects(says('abc'), /“abc” chưa phải là số, ký hiệu văn bản/u);
    await assert.rejects(says(''), /chưa phải là số, ký hiệu/u);
    await assert.rejects(says('Chỉ thị số 5-QĐ/TU'), /tên loại và ký hiệu không đi với nhau/u);
  });

  it('is not renamed alone where its type word belongs to another one, too', async () => {
    const text = 'Các Nghị quyết số 57-NQ/TW, số 66-NQ/TW của Bộ Chính trị.\r\n';
    const session = await begun(text);
    await assert.rejects(renamed(session, '66-NQ/TW', 'Kết luận số 66-KL/TW', text), /dùng chung với văn bản khác/u);
    assert.equal(await renamed(session, '66-NQ/TW', '68-NQ/TW', text), text.replace('66-NQ', '68-NQ'));
  });
});

describe('An organ', () => {
  it('is renamed where it is named, and not where a longer name begins like it', async () => {
    const after = PLAN.replace('giao Phòng Kinh tế chủ', 'giao Phòng Tài chính chủ').replace(
      '- Phòng Kinh tế;',
      '- Phòng Tài chính;',
    );
    assert.equal(await renamed(await begun(), 'Phòng Kinh tế chủ', 'Phòng Tài chính'), after);
  });

  it('is renamed in full and in short', async () => {
    assert.equal(
      await renamed(await begun(), 'UBND xã Tân Hòa theo', 'UBND xã Tân Lập'),
      PLAN.replaceAll('xã Tân Hòa', 'xã Tân Lập'),
    );
  });

  it('is not called what is no name', async () => {
    await assert.rejects(renamed(await begun(), 'UBND xã Tân Hòa theo', 'xã; phường'), /viết hoa chữ đầu/u);
  });
});

describe('An abbreviation', () => {
  it('is written otherwise wherever it stands by itself, not in symbols', async () => {
    assert.equal(
      await renamed(await begun(), '(BCĐ)', 'BCĐ35'),
      PLAN.replace('(BCĐ)', '(BCĐ35)').replace('; BCĐ báo', '; BCĐ35 báo').replace('- BCĐ.', '- BCĐ35.'),
    );
    await assert.rejects(renamed(await begun(), '(BCĐ)', 'ban chỉ đạo'), /chữ in hoa/u);
  });
});

describe('What has no name', () => {
  it('is refused in one sentence', async () => {
    const session = await begun();
    const says = (words: string) => session.client.sendRequest(PrepareRenameRequest.type, placeIn(PLAN, words));
    await assert.rejects(says('KẾ HOẠCH'), /^Error: Chỗ này không có số, ký hiệu văn bản, tên cơ quan/u);
    await assert.rejects(says('I- NỘI DUNG'.slice(0, 2)), /Số mục không đổi ở đây/u);
    await assert.rejects(says(', ngày 05/5/2026 của'), /Đặt con trỏ vào tên loại hoặc số, ký hiệu/u);
    assert.deepEqual(session.logged, []);
  });
});
