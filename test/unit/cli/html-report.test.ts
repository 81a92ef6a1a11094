import assert from 'node:assert/strict';
import { FAULTY, faultOfFaulty, Folder } from './run-cli';

describe('The sheet that `check --format html` prints', () => {
  const folder = new Folder();
  const sheet = (...args: string[]) => folder.run(['check', '--format', 'html', '--today', '2026-07-10', ...args]);
  afterEach(() => folder.clear());
  after(() => folder.remove());

  it('is a page that holds the place, what to do, and the day', async () => {
    folder.write({ 'xã/<b>.duthao': FAULTY });
    const { out, status } = await sheet('xã');
    const fault = faultOfFaulty().vi;
    assert.equal(status, 1);
    assert.match(out, /^<!DOCTYPE html>\n<html lang="vi">/);
    assert.match(out, /Ngày rà soát: 10\/7\/2026/);
    assert.match(out, /<h2>xã\/&lt;b&gt;\.duthao<\/h2>/);
    assert.ok(out.includes(`<td>${fault}</td>`), fault);
    assert.doesNotMatch(out, /<script|<b>/);
  });

  it('names a file that could not be read, and says why', async () => {
    folder.write({ 'a.duthao': FAULTY });
    const { out, status } = await sheet('a.duthao', 'không có.duthao');
    assert.equal(status, 2);
    assert.match(out, /<h2>không có\.duthao<\/h2>\n<p class="note">/);
  });

  it('is English when asked for', async () => {
    folder.write({ 'a.duthao': FAULTY });
    const { out } = await sheet('--lang', 'en', 'a.duthao');
    assert.match(out, /<html lang="en">[^]*<h1>Review sheet<\/h1>/);
  });
});
