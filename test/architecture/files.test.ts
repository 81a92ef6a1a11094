import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { filesBelow, readSources } from '../support/sources';

const LONGEST_FILE = 400;
const CODE = ['client/src', 'server/src', 'scripts', 'test', 'bench'];

describe('Invariant 12: nothing is kept twice by hand', () => {
  it('and what is generated is up to date', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/generate.mjs', '--check'], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout + stderr);
  });
});

describe('Files', () => {
  it(`have ${LONGEST_FILE} lines at most`, () => {
    const long = readSources(...CODE).filter(({ lineCount }) => lineCount > LONGEST_FILE);
    assert.deepEqual(
      long.map(({ path, lineCount }) => `${path}: ${lineCount}`),
      [],
    );
  });

  it('lie in no folder that says nothing, as misc or utils do', () => {
    const vague = CODE.flatMap(filesBelow).filter((file) =>
      /(?:^|\/)(?:misc|utils?|helpers?|common|shared|stuff)(?:\/|\.[a-z]+$)/.test(file),
    );
    assert.deepEqual(vague, []);
  });

  it('leave nothing for later: no TODO, no skipped test, no commented-out assertion', () => {
    const marks = CODE.flatMap(filesBelow)
      .filter((file) => /\.(?:ts|mjs)$/.test(file) && !file.endsWith('files.test.ts'))
      .flatMap((file) =>
        fs
          .readFileSync(file, 'utf8')
          .split('\n')
          .flatMap((line, at) =>
            /\b(?:TODO|FIXME|HACK)\b|\b(?:it|describe)\.(?:skip|only)\(|\bxit\(|this\.skip\(|\/\/\s*assert\b/.test(line)
              ? [`${file}:${at + 1}: ${line.trim()}`]
              : [],
          ),
      );
    assert.deepEqual(marks, []);
  });

  it('name no path of a machine and no one who wrote them', () => {
    const named = [
      ...CODE,
      'docs',
      'snippets',
      'syntaxes',
      'examples',
      'client/package.json',
      'server/package.json',
      'package.json',
    ]
      .flatMap((file) => (fs.statSync(file).isDirectory() ? filesBelow(file) : [file]))
      .filter((file) => !file.endsWith('files.test.ts'))
      .filter((file) => /\/(?:home|Users|work|tmp)\/[a-z]|[A-Z]:\\Users/.test(fs.readFileSync(file, 'utf8')));
    assert.deepEqual(named, []);
  });
});

describe('The invariants of docs/architecture.md', () => {
  const section = fs.readFileSync('docs/architecture.md', 'utf8').split('## Invariants')[1]!.split('\n## ')[0]!;
  const invariants = section
    .split(/\n(?=\d+\. )/)
    .slice(1)
    .map((text) => ({ number: Number.parseInt(text, 10), text: text.trim() }));
  const titles = filesBelow('test/architecture')
    .map((file) => fs.readFileSync(file, 'utf8'))
    .join('\n');

  it('are thirteen', () => {
    assert.deepEqual(
      invariants.map(({ number }) => number),
      Array.from({ length: 13 }, (_, at) => at + 1),
    );
  });

  for (const { number, text } of invariants) {
    it(`are proved here or say where: ${text.slice(0, 60)} …`, () => {
      const elsewhere = [...text.matchAll(/`(test\/[^`]+)`/g)].map(([, file]) => file!);
      for (const file of elsewhere) assert.ok(fs.existsSync(file), `${file} is not there`);
      assert.ok(elsewhere.length > 0 || titles.includes(`Invariant ${number}:`), `nothing proves invariant ${number}`);
    });
  }
});
