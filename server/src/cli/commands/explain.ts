import fs from 'node:fs';
import { nearest } from '../../analysis/nearest';
import { basisText } from '../../analysis/wording';
import { rules } from '../../rules/registry';
import { LANGUAGE_OPTION, readArguments, UsageError } from '../arguments';
import type { Host } from '../host';
import type { Command } from '../run';
import { exitStatus } from '../status';

/** Built beside the bundle: the page of each rule by its id, in Markdown. */
const PAGES = 'rule-pages.json';

/** `duthao explain RULE`: what a rule checks, why, and how to mend it. */
export const explain: Command = (args, host, words) => {
  const { positionals } = readArguments(args, { lang: LANGUAGE_OPTION }, words);
  const [id, more] = positionals;
  if (id === undefined) throw new UsageError(words.ruleMissing);
  if (more !== undefined) throw new UsageError(words.tooManyArguments(more));
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined)
    throw new UsageError(
      words.unknownRule(
        id,
        nearest(
          id,
          rules.map((one) => one.id),
        ),
      ),
    );
  const facts: [string, string][] = [
    [words.explain.severity, words.severity[rule.enabled === false ? 'off' : rule.severity]],
    [words.explain.fix, words.fix[rule.fix]],
    [words.explain.basis, rule.basis.map(basisText).join(' · ')],
  ];
  const head = `${rule.id}: ${rule.title[words.language]}\n\n${facts.map(([name, value]) => `${name}: ${value}\n`).join('')}`;
  const page = pageOf(id, host);
  host.out.write(page === undefined ? head : `${head}\n${page.trim()}\n`);
  return Promise.resolve(exitStatus.clean);
};

/** The pages are written in Vietnamese alone. Without the file, or without a page, the facts must do. */
function pageOf(id: string, { path, distribution }: Pick<Host, 'path' | 'distribution'>): string | undefined {
  const file = path.join(distribution, PAGES);
  if (!fs.existsSync(file)) return undefined;
  const pages = JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, string>;
  return Object.hasOwn(pages, id) ? pages[id] : undefined;
}
