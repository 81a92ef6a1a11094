import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cacheDirectory, makeOnce } from '../../../scripts/lib/cache.mjs';

describe('The cache of a user', () => {
  let home: string;
  beforeEach(() => {
    home = fs.mkdtempSync(path.join(os.tmpdir(), 'duthao-'));
  });
  afterEach(() => {
    fs.rmSync(home, { recursive: true });
  });

  it('stands where the system wants it', () => {
    assert.equal(cacheDirectory({ XDG_CACHE_HOME: '/c' }, 'linux'), path.join('/c', 'duthao'));
    assert.equal(cacheDirectory({}, 'linux'), path.join(os.homedir(), '.cache', 'duthao'));
    assert.equal(cacheDirectory({ XDG_CACHE_HOME: 'c' }, 'linux'), path.join(os.homedir(), '.cache', 'duthao'));
    assert.equal(cacheDirectory({ LOCALAPPDATA: '/local' }, 'win32'), path.join('/local', 'duthao'));
  });

  it('makes a thing once', async () => {
    const thing = path.join(home, 'thing');
    let made = 0;
    const make = (place: string) => {
      fs.writeFileSync(path.join(place, 'file'), String(++made));
      return Promise.resolve();
    };
    await makeOnce(thing, make);
    await makeOnce(thing, make);
    assert.equal(fs.readFileSync(path.join(thing, 'file'), 'utf8'), '1');
  });

  it('keeps nothing of a thing that could not be made to its end', async () => {
    const fail = () => Promise.reject(new Error('no network'));
    await assert.rejects(makeOnce(path.join(home, 'thing'), fail), /no network/);
    assert.deepEqual(fs.readdirSync(home), []);
  });

  it('takes the thing that another process has made meanwhile', async () => {
    const thing = path.join(home, 'thing');
    await makeOnce(thing, () => {
      fs.mkdirSync(path.join(thing, 'of another'), { recursive: true });
      return Promise.resolve();
    });
    assert.deepEqual(fs.readdirSync(home), ['thing']);
    assert.deepEqual(fs.readdirSync(thing), ['of another']);
  });
});
