// What is written about rules: their pages and their tables. Vietnamese, as its readers are.
import { groups } from './rule-folders.mjs';

const severities = { error: 'Lỗi', warning: 'Cảnh báo', information: 'Thông tin' };
const fixes = { none: 'Không', safe: 'Tự động, an toàn', suggest: 'Gợi ý, từng chỗ một' };

/**
 * The page of one rule: what its metadata says, then what its docs.md says.
 * @param {object} rule
 * @param {string} docs the text of its docs.md
 */
export function rulePage(rule, docs) {
  return `<!-- Tạo từ server/src/rules/${rule.id} bằng lệnh npm run generate. Không sửa tại đây. -->

# ${rule.title.vi}

| Quy tắc | Mức độ | Sửa | Căn cứ |
|---|---|---|---|
| \`${rule.id}\` | ${severityText(rule)} | ${fixes[rule.fix]} | ${rule.basis.map(basisText).join('; ')} |

*${rule.title.en}.*

${docs
  .replaceAll('\r\n', '\n')
  .replace(/^```vb.*$/gm, '```text')
  .trim()}
`;
}

/**
 * The page that lists all rules.
 * @param {object[]} rules
 */
export function rulesPage(rules) {
  return `<!-- Tạo từ server/src/rules bằng lệnh npm run generate. Không sửa tại đây. -->

# Quy tắc

${ruleTable(rules, '')}
`;
}

/**
 * A table of rules for each group.
 * @param {object[]} rules
 * @param {string} base the folder that holds the groups' pages, as the file with the table sees it: `docs/rules/` or nothing
 */
export function ruleTable(rules, base) {
  return Object.entries(groups)
    .map(([group, name]) => [name, rules.filter((rule) => rule.id.startsWith(`${group}/`))])
    .filter(([, members]) => members.length > 0)
    .map(([name, members]) => {
      const rows = members.map(
        (rule) =>
          `| [\`${rule.id}\`](${base}${rule.id}.md) | ${rule.title.vi} | ${severityText(rule)} | ${fixes[rule.fix]} |`,
      );
      return [`### ${name}`, '', '| Quy tắc | Phát hiện | Mức độ | Sửa |', '|---|---|---|---|', ...rows].join('\n');
    })
    .join('\n\n');
}

function severityText(rule) {
  return rule.enabled === false ? `${severities[rule.severity]}, tắt sẵn` : severities[rule.severity];
}

function basisText({ short, place }) {
  return place ? `${short}, ${place}` : short;
}

/**
 * Puts a text between the lines `<!-- NAME:start -->` and `<!-- NAME:end -->`.
 * @param {string} file the text of a file
 * @param {string} name
 * @param {string} text what is to stand between them
 * @returns {string} the file, unchanged when it has no such lines
 */
export function putBetween(file, name, text) {
  const start = `<!-- ${name}:start -->\n`;
  const end = `<!-- ${name}:end -->`;
  const from = file.indexOf(start);
  const to = file.indexOf(end, from);
  if (from < 0 || to < 0) return file;
  return `${file.slice(0, from + start.length)}\n${text}\n\n${file.slice(to)}`;
}
