import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { packagesAreCurrent } from '../../../scripts/lib/node-modules.mjs';

describe('The packages of a clone', () => {
  let clone: string;
  const wanted = {
    '': { version: '1.0.0' },
    server: { version: '0.1.0' },
    'node_modules/esbuild': { version: '0.28.2' },
    'node_modules/@esbuild/win32-x64': { version: '0.28.2', optional: true },
  };
  const lock = (file: string, packages: object) => {
    fs.mkdirSync(path.join(clone, path.dirname(file)), { recursive: true });
    fs.writeFileSync(path.join(clone, file), JSON.stringify({ packages }));
  };

  // Installed on Linux: the package for Windows is rightly not there.
  beforeEach(() => {
    clone = fs.mkdtempSync(path.join(os.tmpdir(), 'duthao-'));
    lock('package-lock.json', wanted);
    lock('node_modules/.package-lock.json', { 'node_modules/esbuild': { version: '0.28.2' } });
    fs.mkdirSync(path.join(clone, 'node_modules/esbuild'));
  });

  afterEach(() => {
    fs.rmSync(clone, { recursive: true });
  });

  it('are current when what is wanted is installed', () => {
    assert.equal(packagesAreCurrent(clone), true);
  });

  it('are not when nothing is installed', () => {
    fs.rmSync(path.join(clone, 'node_modules'), { recursive: true });
    assert.equal(packagesAreCurrent(clone), false);
  });

  it('are not when the lock file asks for another version or another package', () => {
    lock('package-lock.json', { ...wanted, 'node_modules/esbuild': { version: '0.29.0' } });
    assert.equal(packagesAreCurrent(clone), false);
    lock('package-lock.json', { ...wanted, 'node_modules/mocha': { version: '12.0.3' } });
    assert.equal(packagesAreCurrent(clone), false);
  });

  it('are not when a folder was deleted behind the back of npm', () => {
    fs.rmdirSync(path.join(clone, 'node_modules/esbuild'));
    assert.equal(packagesAreCurrent(clone), false);
  });
});
