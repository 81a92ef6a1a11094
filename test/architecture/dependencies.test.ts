import assert from 'node:assert/strict';
import fs from 'node:fs';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const manifests = ['package.json', 'client/package.json', 'server/package.json'].map(
  (file) => JSON.parse(fs.readFileSync(file, 'utf8')) as Manifest,
);
const asked = new Set(
  manifests.flatMap(({ dependencies, devDependencies }) => Object.keys({ ...dependencies, ...devDependencies })),
);
// Bundles bring along what they hold, and ask for nothing when they are installed: what ships is what the build put into them.
const held = fs.readdirSync('out/meta').flatMap((file) => {
  const { inputs } = JSON.parse(fs.readFileSync(`out/meta/${file}`, 'utf8')) as { readonly inputs: object };
  return Object.keys(inputs).map(
    (input) => /^(?:[a-z]+\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? '',
  );
});
const shipped = new Set(held.filter((name) => asked.has(name)));

/** The rows of the table: the packages of the first cell, without what stands in brackets, and all cells. */
const rows = fs
  .readFileSync('docs/dependencies.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| package'))
  .map((line) => line.split('|').slice(1, -1))
  .map((cells) => ({
    packages: cells[0]!
      .replace(/\(.*?\)/g, '')
      .split(',')
      .map((name) => name.trim()),
    cells: cells.map((cell) => cell.trim()),
  }));
const told = rows.flatMap(({ packages }) => packages);

describe('docs/dependencies.md', () => {
  it('has a row for every package that is asked for, each once, and for no other', () => {
    assert.deepEqual([...told].sort(), [...asked].sort());
  });

  it('says of each whether it ships, as the bundles have it', () => {
    const wrong = rows.flatMap(({ packages, cells }) =>
      packages.filter((name) => cells[1]!.startsWith('yes') !== shipped.has(name)),
    );
    assert.deepEqual(wrong, []);
  });

  it('says licence, reason and alternative of each', () => {
    const gaps = rows.filter(({ cells }) => cells.length !== 5 || cells.some((cell) => cell === ''));
    assert.deepEqual(gaps, []);
  });

  it('every version is fixed: what was tested is what is installed', () => {
    const loose = manifests
      .flatMap(({ dependencies, devDependencies }) => Object.entries({ ...dependencies, ...devDependencies }))
      .filter(([, version]) => !/^\d/.test(version));
    assert.deepEqual(loose, []);
  });
});
