import assert from 'node:assert/strict';
import type { Range } from 'vscode-languageserver-protocol';
import { DOCUMENTS_VIEW, readDraftView, SHORTCOMINGS_VIEW, type ViewRow } from '../../server/src/lsp/view-messages';
import { cleanDrafts, exampleDrafts } from '../support/drafts';
import { PLAN, whereIs } from './support/plan';
import { onLine, Session, URI } from './support/session';

async function rowsOf(request: string, session: Session, uri = URI): Promise<readonly ViewRow[]> {
  const view = readDraftView(await session.client.sendRequest(request, { textDocument: { uri } }));
  assert.ok(view, 'no view');
  return view.rows;
}

/** The rows as indented lines: what stands for each, its label, and what stands behind it. */
function drawn(rows: readonly ViewRow[], indent = ''): string[] {
  return rows.flatMap(({ icon, label, description, children }) => [
    `${indent}${icon}: ${label}${description === '' ? '' : ` [${description}]`}`,
    ...drawn(children ?? [], `${indent}  `),
  ]);
}

function all(rows: readonly ViewRow[]): ViewRow[] {
  return rows.flatMap((row) => [row, ...all(row.children ?? [])]);
}

/** The words of the plan in a range. */
function wordsAt({ start, end }: Range, text = PLAN): string {
  const lines = text.split('\n');
  return start.line === end.line
    ? lines[start.line]!.slice(start.character, end.character)
    : [
        lines[start.line]!.slice(start.character),
        ...lines.slice(start.line + 1, end.line),
        lines[end.line]!.slice(0, end.character),
      ].join('\n');
}

describe('The view of shortcomings', () => {
  it('shows each with its solutions, those who lead and help, its deadline, and what is missing', async () => {
    const session = await Session.start();
    await session.open(PLAN);
    assert.deepEqual(drawn(await rowsOf(SHORTCOMINGS_VIEW, session)), [
      'no-deadline: 1. Việc thực hiện Kết luận số 45-KL/TU, ngày… [thiếu thời hạn]',
      '  solutions: 2 giải pháp',
      '    solution: Lập bảng theo dõi chung;',
      '    solution: Báo cáo kết quả hằng tháng.',
      '  owner: Chủ trì: Văn phòng Đảng ủy',
      '  no-deadline: Thời hạn: chưa có',
      'complete: 2. Công tác tuyên truyền còn hình thức [trước ngày 30/9/2026]',
      '  solutions: 1 giải pháp',
      '    solution: Mở chuyên mục trên trang thông tin điện tử.',
      '  owner: Chủ trì: Ban Tuyên giáo và Dân vận',
      '  deadline: Thời hạn: trước ngày 30/9/2026',
    ]);
  });

  it('says each row to a screen reader in whole sentences', async () => {
    const session = await Session.start();
    await session.open(PLAN);
    const [first] = await rowsOf(SHORTCOMINGS_VIEW, session);
    assert.equal(
      first?.spoken,
      'Hạn chế 1: Việc thực hiện Kết luận số 45-KL/TU, ngày 07/5/2026 của Ban Thường vụ Tỉnh ủy còn chậm. Có 2 giải pháp. Cơ quan chủ trì: Văn phòng Đảng ủy. Chưa có thời hạn.',
    );
    for (const { spoken, id } of all(await rowsOf(SHORTCOMINGS_VIEW, session))) assert.match(spoken, /\S[.)]$/u, id);
  });

  it('leads from each row to its words, and from what is missing to where it is to be written', async () => {
    const session = await Session.start();
    await session.open(PLAN);
    const rows = all(await rowsOf(SHORTCOMINGS_VIEW, session));
    const target = (label: string): string => wordsAt(rows.find((row) => row.label.startsWith(label))!.target);
    assert.equal(target('2. Công tác'), 'Công tác tuyên truyền còn hình thức');
    assert.equal(target('Lập bảng'), 'Lập bảng theo dõi chung;');
    assert.equal(target('Chủ trì: Ban'), 'Ban Tuyên giáo và Dân vận');
    assert.equal(target('Thời hạn: trước'), 'trước ngày 30/9/2026');
    const missing = rows.find(({ icon, children }) => icon === 'no-deadline' && children === undefined)!;
    const line = PLAN.split('\n')[missing.target.start.line]!;
    assert.deepEqual(missing.target.start, missing.target.end);
    assert.equal(line.slice(0, missing.target.start.character), '1.2. Cơ quan chủ trì: Văn phòng Đảng ủy.');
  });

  it('tells which part of the text belongs to a shortcoming, so that it can follow the caret', async () => {
    const session = await Session.start();
    await session.open(PLAN);
    const [first, second] = await rowsOf(SHORTCOMINGS_VIEW, session);
    assert.deepEqual(first?.extent?.start, { line: whereIs('1. Việc thực hiện').line, character: 0 });
    assert.deepEqual(first.extent.end, second?.extent?.start);
    assert.deepEqual(second?.extent?.end.line, whereIs('III- TỔ CHỨC').line);
  });

  it('keeps the names of its rows while somebody types', async () => {
    const session = await Session.start();
    await session.open(PLAN);
    const before = all(await rowsOf(SHORTCOMINGS_VIEW, session)).map(({ id }) => id);
    const place = whereIs('còn hình thức');
    await session.change(2, [{ range: onLine(place.line, place.character), text: 'có lúc ' }]);
    const rows = all(await rowsOf(SHORTCOMINGS_VIEW, session));
    assert.deepEqual(
      rows.map(({ id }) => id),
      before,
    );
    assert.ok(rows.some(({ label }) => label === '2. Công tác tuyên truyền có lúc còn hình thức'));
  });

  it('says when a draft is no plan to remedy shortcomings, and knows nothing of one that is not open', async () => {
    const session = await Session.start();
    await session.open('THÔNG BÁO\nvề lịch họp\n');
    const ask = (uri: string) => session.client.sendRequest(SHORTCOMINGS_VIEW, { textDocument: { uri } });
    assert.deepEqual(await ask(URI), { version: 1, applies: false, rows: [] });
    assert.equal(await ask('file:///khac.duthao'), null);
  });

  it('speaks English when told to', async () => {
    const session = await Session.start({ initializationOptions: { settings: { language: 'en' } } });
    await session.open(PLAN);
    const [first] = await rowsOf(SHORTCOMINGS_VIEW, session);
    assert.equal(first?.children?.[2]?.label, 'Deadline: none yet');
  });

  it('refuses a question that names no draft', async () => {
    const session = await Session.start();
    await assert.rejects(session.client.sendRequest(SHORTCOMINGS_VIEW, { textDocument: 7 }), /no textDocument/);
  });
});

describe('The view of cited documents', () => {
  it('shows each document once with its mentions, and flags what contradicts', async () => {
    const session = await Session.start();
    await session.open(
      PLAN.replace('- Căn cứ', '- Căn cứ Quyết định số 12-QĐ/TU, ngày 02/02/2026 của Tỉnh ủy;\n- Căn cứ'),
    );
    assert.deepEqual(drawn(await rowsOf(DOCUMENTS_VIEW, session)), [
      'document: Quyết định số 12-QĐ/TU [1 chỗ]',
      '  mention: 13: Căn cứ Quyết định số 12-QĐ/TU, ngày 02/02/2026 của Tỉnh ủy;',
      'conflict: 45-TB/TU · 45-KL/TU [hai ký hiệu · 2 chỗ]',
      '  deviating-mention: 14: Căn cứ Thông báo số 45-TB/TU, ngày 7/5/2026 của Ban Thường vụ Tỉnh ủy về kết quả giám sát. [45-TB/TU]',
      '  deviating-mention: 22: …thực hiện Kết luận số 45-KL/TU, ngày 07/5/2026 của Ban Thường vụ Tỉnh ủy còn chậm [45-KL/TU]',
    ]);
  });

  it('lets the citation stand out in the words around it', async () => {
    const session = await Session.start();
    await session.open(PLAN);
    const [document] = await rowsOf(DOCUMENTS_VIEW, session);
    for (const { label, highlight, target } of document!.children!) {
      assert.equal(label.slice(...highlight!), wordsAt(target));
      assert.match(label.slice(...highlight!), /^(?:Thông báo|Kết luận) số 45/u);
    }
  });

  it('is empty for a draft that cites nothing', async () => {
    const session = await Session.start();
    await session.open('KẾ HOẠCH\n');
    assert.deepEqual(await rowsOf(DOCUMENTS_VIEW, session), []);
  });
});

describe('The views of real-shaped drafts', () => {
  it('name every row once, lead nowhere outside the draft, and count as the status does', async () => {
    const session = await Session.start();
    for (const { name, text } of [...cleanDrafts(), ...exampleDrafts()]) {
      const uri = `file:///${encodeURIComponent(name)}`;
      await session.open(text, uri);
      await session.pass(0);
      const lines = text.split(/\r\n|\r|\n/).length;
      const shortcomings = await rowsOf(SHORTCOMINGS_VIEW, session, uri);
      for (const rows of [shortcomings, await rowsOf(DOCUMENTS_VIEW, session, uri)]) {
        const ids = all(rows).map(({ id }) => id);
        assert.equal(new Set(ids).size, ids.length, name);
        for (const { target, label, spoken } of all(rows)) {
          assert.ok(target.start.line <= target.end.line && target.end.line < lines, `${name}: ${label}`);
          assert.notEqual(label.trim(), '', name);
          assert.doesNotMatch(spoken, /\.\./, name);
        }
      }
      const status = session.statuses.find((one) => one.uri === uri);
      assert.equal(shortcomings.length, status?.shortcomings ?? 0, name);
      assert.equal(shortcomings.filter(({ isFlagged }) => isFlagged).length, status?.incomplete, name);
    }
  });
});
