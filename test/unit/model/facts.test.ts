import { strict as assert } from 'node:assert';
import { Random } from '../../../bench/random';
import { citationsIn, datesIn, isDecomposed, thisYearsIn } from '../../../server/src/model/facts';
import { findCitations } from '../../../server/src/model/find-citations';
import { findDates } from '../../../server/src/model/find-dates';
import { SyntaxTree } from '../../../server/src/syntax/syntax-tree';
import { compose } from '../../../server/src/text/compose';
import { spacingFaultsIn } from '../../../server/src/text/spacing';
import { Sign } from '../../../server/src/text/signs';
import { cleanDrafts, exampleDrafts } from '../../support/drafts';

/** What citations, dates and faulty blanks are made of, and what stands around them. */
const PIECES =
  '57|57NQ/TW|8|2026|5 tháng Tư|30/9/2026|30.9.2026|12.5|tư|Ba|1.2.|12.5.26|1I.|- |-|–|∕|/|NQ|QĐ|QÐ|TW|UBND|nq|Luật|Nghị quyết|số|Số:|số:|SỐ|５|７－ＮＱ／ＴＷ|ngày|tháng|năm|quý|Quý|QUÝ|I|II|a)|(1)|Điều 3.|này| |  |,|;|:|.|(|)|“|”|\u00a0|\u200b|e\u0302|đ|Ư|😀|\u3000'.split(
    '|',
  );
const ROUNDS = 20_000;

describe('Signs rule out no fact', () => {
  const random = new Random(31);
  const made = Array.from({ length: ROUNDS }, () =>
    Array.from({ length: 1 + random.below(9) }, () => random.pick(PIECES)).join(random.pick(['', ' '])),
  ).join('\n\n');
  const drafts = [...cleanDrafts(), ...exampleDrafts(), { name: 'pieces put together at random', text: made }];
  for (const { name, text } of drafts) {
    it(name, () => {
      for (const block of new SyntaxTree(text).blocks) {
        for (const passage of block.passages) {
          assert.deepEqual(citationsIn(passage), findCitations(passage.text), passage.text);
          assert.deepEqual(datesIn(passage), findDates(passage.text), passage.text);
        }
        assert.equal(isDecomposed(block), compose(block.source) !== block.source, block.source);
        if (spacingFaultsIn(block.source).length > 0) assert.ok((block.signs & Sign.spacing) !== 0, block.source);
      }
    });
  }

  it('finds what it is looked for', () => {
    const [block] = new SyntaxTree('Theo Nghị quyết số 57-NQ/TW, trong năm 2025 này và quý I').blocks;
    const [passage] = block!.passages;
    assert.equal(citationsIn(passage!).length, 1);
    assert.equal(datesIn(passage!).length, 2);
    assert.deepEqual(
      thisYearsIn(passage!).map(({ raw }) => raw),
      ['năm 2025'],
    );
  });
});
