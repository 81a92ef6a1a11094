// The folders server/src/rules/<group>/<defect>, and the rules that stand in them.
import fs from 'node:fs';
import path from 'node:path';
import { loadModule } from './load-module.mjs';

/** The groups of rules, as their pages name them. A rule's id begins with one of them. */
export const groups = {
  citation: 'Viện dẫn văn bản',
  date: 'Ngày tháng',
  numbering: 'Đánh số',
  reference: 'Dẫn chiếu trong văn bản',
  plan: 'Nội dung kế hoạch khắc phục',
  layout: 'Thể thức',
  text: 'Câu chữ',
};

/**
 * @param {string} root the root of a repository
 * @returns {string[]} the ids of all rules, in order: each a folder that holds a rule.ts
 */
export function ruleIds(root) {
  const rules = path.join(root, 'server/src/rules');
  const foldersIn = (directory) =>
    fs.readdirSync(directory, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  return foldersIn(rules)
    .flatMap((group) => foldersIn(path.join(rules, group)).map((defect) => `${group}/${defect}`))
    .filter((id) => fs.existsSync(path.join(rules, id, 'rule.ts')))
    .sort();
}

/**
 * @param {string[]} ids
 * @returns {string} a module that exports these rules by default, whatever the registry says
 */
export function rulesModule(ids) {
  const imports = ids.map((id, at) => `import rule${at} from './server/src/rules/${id}/rule';`);
  return `${imports.join('\n')}\nexport default [${ids.map((_, at) => `rule${at}`).join(', ')}];`;
}

/**
 * Loads rules as they are in the sources now.
 * @param {string} root the root of a repository
 * @param {string[]} ids
 * @returns {Promise<object[]>} the default exports of their rule.ts, in the same order
 * @throws {Error} when one of them does not compile or bears another id than its folder
 */
export async function loadRules(root, ids) {
  const { default: rules } = await loadModule(root, rulesModule(ids));
  rules.forEach((rule, at) => {
    if (rule?.id !== ids[at])
      throw new Error(
        `server/src/rules/${ids[at]}/rule.ts has no default export with the id ${ids[at]}, but ${rule?.id ?? 'none'}`,
      );
  });
  return rules;
}
