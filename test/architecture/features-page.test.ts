import assert from 'node:assert/strict';
import fs from 'node:fs';

const page = fs.readFileSync('docs/features.md', 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\|[-|]+$/.test(line) && !line.includes('| Phép thử |'))
  .map((line) => line.split('|').slice(1, -1));

describe('The page of features', () => {
  it('says of every capability how it is reached and which test proves it', () => {
    assert.ok(rows.length > 5);
    for (const cells of rows) {
      assert.equal(cells.length, 3, cells.join('|'));
      for (const cell of cells) assert.notEqual(cell.trim(), '', cells.join('|'));
      assert.match(cells[2]!, /`test\/[^`]+`/, cells[0]);
    }
  });

  it('names tests that are there', () => {
    const named = [...page.matchAll(/`(test\/[^`]+)`/g)].map(([, file]) => file!);
    assert.deepEqual(
      named.filter((file) => !fs.existsSync(file)),
      [],
    );
  });
});
