import assert from 'node:assert/strict';
import { CancellationTokenSource, WorkDoneProgress } from 'vscode-languageserver-protocol';
import { readFolderReview, REVIEW_FOLDERS, type FolderReview } from '../../server/src/lsp/view-messages';
import { FolderSession, inRoot, ROOT, WATCHING, workspaceOf } from './support/folder';
import { PLAN } from './support/plan';
import { Session } from './support/session';

const TODAY = '2026-07-10';
const HOSTILE = PLAN.replace('7/5/2026', '<img src=x onerror=alert(1)> ngày 7/5/2026');
const CLEAN = 'THÔNG BÁO\nvề lịch họp\n';

async function ask(session: Session, folders = [ROOT], goTo?: string): Promise<FolderReview> {
  const about = { folders, today: TODAY, ...(goTo !== undefined && { goTo }) };
  const review = readFolderReview(await session.client.sendRequest(REVIEW_FOLDERS, about));
  assert.ok(review);
  return review;
}

/** The rows of the tables, cells between strokes. */
function rows({ html }: FolderReview): string[] {
  return [...html.matchAll(/<tr><td>(.*?)<\/td><\/tr>/gs)].map(([, row]) => row!.replaceAll('</td><td>', ' | '));
}

describe('The review of a folder', () => {
  it('says of each draft in which line what is to be looked at, what to do, and why', async () => {
    const { session } = await FolderSession.start({
      'xã/Kế hoạch.duthao': PLAN,
      'b.duthao': CLEAN,
      'ghi chú.md': 'Họp.',
    });
    const review = await ask(session);
    assert.deepEqual([review.drafts, review.findings], [2, 4]);
    assert.deepEqual(rows(review), [
      '13 | Thông báo số 45-TB/TU | Cùng số 45, ngày 07/5/2026 của Ban Thường vụ Tỉnh ủy nhưng ghi hai ký hiệu: 45-TB/TU (1 chỗ), 45-KL/TU (1 chỗ). Kiểm tra lại bản gốc. | ',
      '13 | 7/5/2026 | Ngày nhỏ hơn 10 viết thêm số 0: 07/5/2026. | ',
      '21 | Việc thực hiện Kết luận số 45-KL/TU, ngày 07/5/2026 của Ban Thường vụ Tỉnh ủy còn chậm | Hạn chế 1 chưa có thời hạn khắc phục. Cần “rõ thời gian”. | KL 226-KL/TW',
      '21 | Kết luận số 45-KL/TU | Cùng số 45, ngày 07/5/2026 của Ban Thường vụ Tỉnh ủy nhưng ghi hai ký hiệu: 45-TB/TU (1 chỗ), 45-KL/TU (1 chỗ). Kiểm tra lại bản gốc. | ',
    ]);
    assert.match(review.html, /<h2>xã\/Kế hoạch\.duthao<\/h2>\n<p>4 điểm cần xem<\/p>/);
    assert.match(review.html, /<h2>b\.duthao<\/h2>\n<p>Không có điểm cần xem\.<\/p>/);
    assert.match(review.html, /Ngày rà soát: 10\/7\/2026/);
    assert.match(review.html, /2 dự thảo · 1 dự thảo không có điểm cần xem · 4 điểm cần xem/);
  });

  it('makes no markup of what a draft says', async () => {
    const { session } = await FolderSession.start({ '<b>.duthao': HOSTILE });
    const { html, body, csv } = await ask(session);
    for (const text of [html, body]) {
      assert.doesNotMatch(text, /<img|<b>/);
      assert.match(text, /&lt;b&gt;\.duthao/);
    }
    assert.doesNotMatch(html, /<script|javascript:/);
    assert.ok(csv.startsWith('\ufeffDự thảo,Dòng,Nội dung,Đề nghị,Căn cứ\r\n<b>.duthao,'));
  });

  it('takes an open draft as the editor has it', async () => {
    const { session } = await FolderSession.start({ 'a.duthao': PLAN });
    await session.open(PLAN.replace('7/5/2026', '07/5/2026'), inRoot('a.duthao'));
    assert.equal((await ask(session)).findings, 3);
  });

  it('leads to the places by a command of the client, where it names one', async () => {
    const { session } = await FolderSession.start({ 'a.duthao': PLAN });
    const { body, html } = await ask(session, [ROOT], 'xem');
    const [, link] = /<a href="command:xem\?([^"]*)">13<\/a>/.exec(body) ?? [];
    const [uri, range] = JSON.parse(decodeURIComponent(link!)) as unknown[];
    assert.equal(uri, inRoot('a.duthao'));
    assert.deepEqual((range as { start: unknown }).start, { line: 12, character: 9 });
    assert.doesNotMatch(html, /<a /);
  });

  it('keeps to the folder asked for, and tells the roots apart where there are several', async () => {
    const other = 'file:///khac';
    const files = new Map([
      [`${ROOT}/xã/a.duthao`, PLAN],
      [`${ROOT}/b.duthao`, PLAN],
      [`${other}/c.duthao`, PLAN],
    ]);
    const session = await Session.start({
      capabilities: WATCHING,
      folders: [ROOT, other],
      workspace: workspaceOf(files),
    });
    const paths = async (...folders: string[]) =>
      [...(await ask(session, folders)).html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, path]) => path);
    assert.deepEqual(await paths(ROOT, other), ['ho-so/b.duthao', 'ho-so/xã/a.duthao', 'khac/c.duthao']);
    assert.deepEqual(await paths(inRoot('xã')), ['ho-so/xã/a.duthao']);
    assert.deepEqual(await paths(other), ['khac/c.duthao']);
    assert.deepEqual(await paths('file:///ho'), []);
  });

  it('tells how far it has come, and stops when it is told to', async () => {
    const { session } = await FolderSession.start({ 'a.duthao': PLAN, 'b.duthao': PLAN });
    const told: unknown[] = [];
    const stop = new CancellationTokenSource();
    session.client.onProgress(WorkDoneProgress.type, 'so-1', (value) => {
      told.push(value);
    });
    const about = { folders: [ROOT], today: TODAY, workDoneToken: 'so-1' };
    await session.client.sendRequest(REVIEW_FOLDERS, about);
    assert.deepEqual(told, [
      { kind: 'report', message: '0 dự thảo, đang xem a.duthao' },
      { kind: 'report', message: '1 dự thảo, đang xem b.duthao' },
    ]);
    const asked = session.client.sendRequest(REVIEW_FOLDERS, about, stop.token);
    stop.cancel();
    await assert.rejects(asked, /cancelled/);
    assert.equal(told.length, 2);
  });

  it('says so when there is no draft, and refuses a question without a date', async () => {
    const { session } = await FolderSession.start({ 'ghi chú.txt': 'Họp.' });
    assert.match((await ask(session)).html, /Không thấy dự thảo nào trong thư mục này/);
    await assert.rejects(session.client.sendRequest(REVIEW_FOLDERS, { folders: [ROOT] }), /no folders and today/);
  });
});
