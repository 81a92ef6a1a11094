// Lays out the folder of a new rule: `npm run new-rule -- date/leap-second`. Its tests fail until it is written.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from './generate.mjs';
import { groups } from './lib/rule-folders.mjs';
import { root as ownRoot } from './lib/root.mjs';

const ruleTs = (id) => `import { definePassageRule, NOTHING } from '../../rule';

/** What the message is made from: the words and numbers of one finding. */
interface State {
  readonly written: string;
}

/**
 * Say here what is wrong, with an example as it stands in a draft.
 * A passage rule looks at one passage alone. Spaces and code points are the matter of defineSourceRule; what needs the whole draft,
 * of defineDraftRule.
 */
export default definePassageRule<State>({
  id: '${id}',
  title: { vi: 'Tên lỗi', en: 'Name of the defect' },
  // error: surely wrong · warning: most likely wrong · information: worth a look
  severity: 'warning',
  // safe: the meaning cannot change · suggest: inserts or chooses · none. The first two need a repair below.
  fix: 'none',
  // The regulation that says so, from server/src/vocabulary/source.ts.
  basis: [],
  find(passage) {
    // A cheap test first: most passages hold nothing of interest.
    if (passage.text === '') return NOTHING;
    return NOTHING;
  },
  explain: {
    vi: ({ written }) => ({ what: \`“\${written}” viết sai.\` }),
    en: ({ written }) => ({ what: \`“\${written}” is wrong.\` }),
  },
});
`;

const docsMd = `## Kiểm tra gì

<!-- Một câu: quy tắc phát hiện gì. -->

## Vì sao

<!-- Sai thì hại gì cho người soạn, người thẩm định. -->

## Sai

\`\`\`vb
\`\`\`

## Đúng

\`\`\`vb
\`\`\`

## Tuỳ chọn

<!-- “Không có.” hoặc từng tuỳ chọn. -->

## Căn cứ

<!-- Văn bản, điểm, khoản. -->

## Khi nào nên tắt

<!-- Trường hợp quy tắc không hợp. -->
`;

const casesMd = (id) => `How cases are written: test/rules/README.md.

## A plain fault is found

\`\`\`vb
Viết một câu có lỗi ở đây.
             ^^^^^^ ${id}
\`\`\`
`;

/**
 * Writes the folder of a new rule and brings the registry up to date.
 * @param {string | undefined} id `<group>/<defect>`
 * @param {string} root
 * @returns {Promise<string[]>} the files written
 * @throws {Error} for a name that is no rule's, or that is taken
 */
export async function newRule(id, root = ownRoot) {
  const [, group] = /^([a-z]+)\/[a-z]+(?:-[a-z]+)*$/.exec(id ?? '') ?? [];
  if (group === undefined)
    throw new Error('usage: npm run new-rule -- group/defect, in small letters with hyphens: date/two-digit-year');
  if (!(group in groups))
    throw new Error(
      `“${group}” is no group of rules; there are ${Object.keys(groups).join(', ')} (scripts/lib/rule-folders.mjs)`,
    );
  const folder = path.join(root, 'server/src/rules', id);
  if (fs.existsSync(folder)) throw new Error(`${id} is there already: server/src/rules/${id}`);
  fs.mkdirSync(folder, { recursive: true });
  const files = { 'rule.ts': ruleTs(id), 'docs.md': docsMd, 'cases.md': casesMd(id) };
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), text);
  return [...Object.keys(files).map((name) => `server/src/rules/${id}/${name}`), ...(await generate({ root }))];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const id = process.argv[2];
    for (const file of await newRule(id)) console.log(`wrote ${file}`);
    console.log(`
Next:
  1. cases.md  a plain fault, a hidden one, a near miss, and the mended text when the rule mends
  2. rule.ts   until  node scripts/mocha.mjs test/rules/rules.test.ts  is green
  3. docs.md   its two examples are tests too
  4. npm run generate`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
