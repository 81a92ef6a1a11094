import fs from 'node:fs';
import path from 'node:path';
import { PLAIN, readMarkedText, type MarkedText, type Notation } from './marked-text';

/** One `##` section of a cases.md. */
export interface RuleCase {
  readonly title: string;
  /** `server/src/rules/date/padding/cases.md:12`, where its heading stands. */
  readonly origin: string;
  readonly input: MarkedText;
  /** True when the rule under test alone looks. */
  readonly only: boolean;
  /** The text of the duthao.json that applies; undefined for none. */
  readonly config: string | undefined;
  /** Texts that are expected after mending, by the number of the repair, 1 for the first. */
  readonly fixed: ReadonlyMap<number, string>;
}

/** The docs.md of a rule, as far as tests look at it. */
export interface RuleDocs {
  /** Headings of the second level, in order. */
  readonly headings: readonly string[];
  /** What stands below a heading, comments and blocks left out. */
  readonly prose: ReadonlyMap<string, string>;
  /** The `vb` blocks below *Sai* and *Đúng*. */
  readonly wrong: readonly string[];
  readonly right: readonly string[];
}

/** A folder `server/src/rules/<group>/<defect>`. */
export interface RuleFolder {
  readonly id: string;
  readonly cases: readonly RuleCase[];
  readonly docs: RuleDocs;
  /** Why its files cannot be read; it has no cases then, and rules.test.ts fails. */
  readonly unreadable: Error | undefined;
}

/** The headings that every docs.md has, in this order. */
export const DOC_HEADINGS = ['Kiểm tra gì', 'Vì sao', 'Sai', 'Đúng', 'Tuỳ chọn', 'Căn cứ', 'Khi nào nên tắt'] as const;

/**
 * The cases and the page of every rule, by the order of their ids.
 * @param root the folder that holds `server/src/rules`; tests run in the root of the repository
 */
export function readRuleFolders(root = '.'): RuleFolder[] {
  const rules = path.join(root, 'server/src/rules');
  return foldersIn(rules)
    .flatMap((group) => foldersIn(path.join(rules, group)).map((defect) => `${group}/${defect}`))
    .filter((id) => fs.existsSync(path.join(rules, id, 'rule.ts')))
    .sort()
    .map((id) => readRuleFolder(root, id));
}

function readRuleFolder(root: string, id: string): RuleFolder {
  const folder = `server/src/rules/${id}`;
  const read = (name: string) => {
    const file = path.join(root, folder, name);
    return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  };
  try {
    return {
      id,
      cases: readCases(read('cases.md'), `${folder}/cases.md`),
      docs: readDocs(read('docs.md')),
      unreadable: undefined,
    };
  } catch (error) {
    return { id, cases: [], docs: readDocs(''), unreadable: error as Error };
  }
}

function foldersIn(directory: string): string[] {
  return fs
    .readdirSync(directory, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

/**
 * Reads a cases.md.
 * @param file its path, for errors and titles
 * @throws {Error} with file and line
 */
export function readCases(markdown: string, file: string): RuleCase[] {
  return sectionsOf(markdown, file).map(({ title, line, fences }) => {
    const origin = `${file}:${line}`;
    try {
      return { title, origin, ...readCase(fences, line) };
    } catch (error) {
      throw new Error(`${file}:${(error as Error).message}`, { cause: error });
    }
  });
}

export function readDocs(markdown: string): RuleDocs {
  const sections = sectionsOf(markdown, 'docs.md');
  const blocksBelow = (title: string) =>
    sections
      .filter((section) => section.title === title)
      .flatMap(({ fences }) =>
        fences
          .filter(({ info }) => info[0] === 'vb')
          .map(({ lines, info }) => readMarkedText(lines, notationOf(info.slice(1))).text),
      );
  return {
    headings: sections.map(({ title }) => title),
    prose: new Map(sections.map(({ title, prose }) => [title, prose])),
    wrong: blocksBelow('Sai'),
    right: blocksBelow('Đúng'),
  };
}

interface Fence {
  /** The words behind the backquotes: `vb`, `escapes`. */
  readonly info: readonly string[];
  /** Line of the file that the first line of the block is. */
  readonly line: number;
  readonly lines: readonly string[];
}

interface Section {
  readonly title: string;
  readonly line: number;
  readonly fences: readonly Fence[];
  readonly prose: string;
}

/** Cuts a Markdown file at its `##` headings; what stands before the first one is left out. */
function sectionsOf(markdown: string, file: string): Section[] {
  const sections: { title: string; line: number; fences: Fence[]; prose: string }[] = [];
  const lines = markdown.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const section = sections.at(-1);
    const fence = /^(`{3,})(.*)$/.exec(line);
    if (fence) {
      const end = lines.indexOf(fence[1]!, at + 1);
      if (end < 0) throw new Error(`${file}:${at + 1}: a block is never closed`);
      section?.fences.push({
        info: fence[2]!.split(' ').filter(Boolean),
        line: at + 2,
        lines: lines.slice(at + 1, end),
      });
      at = end;
    } else if (line.startsWith('## '))
      sections.push({ title: line.slice(3).trim(), line: at + 1, fences: [], prose: '' });
    else if (section) section.prose += `${line}\n`;
  }
  return sections.map((section) => ({ ...section, prose: section.prose.replace(/<!--[^]*?-->/g, '').trim() }));
}

function readCase(fences: readonly Fence[], heading: number): Omit<RuleCase, 'title' | 'origin'> {
  let input: MarkedText | undefined;
  let only = false;
  let config: string | undefined;
  const fixed = new Map<number, string>();
  for (const { info, line, lines } of fences) {
    const [kind, ...words] = info;
    if (kind === 'vb') {
      if (input !== undefined) throw new Error(`${line}: a case has one block of vb`);
      only = words.includes('only');
      input = readMarkedText(
        lines,
        notationOf(
          words.filter((word) => word !== 'only'),
          line,
        ),
        line,
      );
    } else if (kind === 'fixed') {
      const number = /^\d+$/.test(words[0] ?? '') ? Number(words.shift()) : 1;
      const { text, marks } = readMarkedText(lines, notationOf(words, line), line);
      if (marks.length > 0) throw new Error(`${line}: no finding is marked in a fixed text`);
      if (fixed.has(number)) throw new Error(`${line}: repair ${number} stands there twice`);
      fixed.set(number, text);
    } else if (kind === 'config') config = lines.join('\n');
    else throw new Error(`${line}: a block is vb, fixed or config, not “${kind ?? ''}”`);
  }
  if (input === undefined) throw new Error(`${heading}: a case has a block of vb`);
  return { input, only, config, fixed };
}

function notationOf(words: readonly string[], line = 1): Notation {
  for (const word of words)
    if (!(word in PLAIN))
      throw new Error(`${line}: a block may be ${Object.keys(PLAIN).join(', ')} or only, not “${word}”`);
  return { escapes: words.includes('escapes'), crlf: words.includes('crlf'), nfd: words.includes('nfd') };
}
