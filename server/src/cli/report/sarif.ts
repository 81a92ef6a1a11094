import { unknownRule, unusedSuppression } from '../../analysis/notice';
import { basisText } from '../../analysis/wording';
import { rules } from '../../rules/registry';
import type { Rule, Severity } from '../../rules/rule';
import type { LinePosition } from '../../text/lines';
import type { CheckedFile, ReportedFinding, ReportedRepair } from '../checked-file';
import type { Host } from '../host';
import { slashed } from '../paths';
import type { RunError } from '../session';
import type { Words } from '../words';
import type { Print, Reporter } from './reporter';

/** The catalogue, and what is said of the silencing itself. */
const described: readonly Rule[] = [...rules, unusedSuppression, unknownRule];
const places = new Map(described.map(({ id }, at) => [id, at]));

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'note' };

/**
 * One log of SARIF 2.1.0 (OASIS), which code-scanning services and viewers read: the rules, the findings with their other places and
 * quick fixes, and what kept a part of the run from being done.
 */
export function sarifReporter(print: Print, host: Pick<Host, 'cwd' | 'path'>, words: Words, version: string): Reporter {
  const results: unknown[] = [];
  return {
    file: (file) => {
      results.push(...file.findings.map((finding) => resultOf(finding, uriOf(file, host))));
    },
    end: (errors) => {
      const driver = {
        name: 'duthao',
        fullName: `Dự Thảo ${version}`,
        version,
        semanticVersion: version,
        language: words.language,
        rules: described.map((rule) => descriptorOf(rule, words)),
      };
      const run = {
        tool: { driver },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: errors.length === 0,
            toolExecutionNotifications: errors.map((error) => notificationOf(error, host)),
          },
        ],
        results,
      };
      const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
      print(`${JSON.stringify(log, undefined, 2)}\n`);
    },
  };
}

function descriptorOf({ id, title, severity, enabled, basis, fix }: Rule, words: Words): unknown {
  const sources = basis.map(basisText);
  const facts = [`${words.explain.fix}: ${words.fix[fix]}.`];
  if (sources.length > 0) facts.unshift(`${words.explain.basis}: ${sources.join(' · ')}.`);
  return {
    id,
    shortDescription: { text: title[words.language] },
    help: { text: [`${title[words.language]}.`, ...facts, words.moreAbout(id)].join(' ') },
    defaultConfiguration: { enabled: enabled ?? true, level: LEVELS[severity] },
    properties: { tags: [id.slice(0, id.indexOf('/'))], basis: sources },
  };
}

function resultOf(finding: ReportedFinding, uri: string): unknown {
  const { rule, severity, message, start, end, related, repairs, context } = finding;
  const found = repairs();
  return {
    ruleId: rule,
    ruleIndex: places.get(rule) ?? -1,
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: placeOf(uri, start, end) }],
    ...(related.length > 0 && {
      relatedLocations: related.map((one, at) => ({
        id: at + 1,
        physicalLocation: placeOf(uri, one.start, one.end),
        ...(one.message !== '' && { message: { text: one.message } }),
      })),
    }),
    // The words around, not the line: a finding stays the same one when something above it is edited.
    partialFingerprints: { 'duthaoContext/v1': context() },
    ...(found.length > 0 && { fixes: found.map((repair) => fixOf(repair, uri)) }),
  };
}

function fixOf({ title, edits }: ReportedRepair, uri: string): unknown {
  const replacements = edits.map(({ start, end, newText }) => ({
    deletedRegion: regionOf(start, end),
    insertedContent: { text: newText },
  }));
  return { description: { text: title }, artifactChanges: [{ artifactLocation: { uri }, replacements }] };
}

function placeOf(uri: string, start: LinePosition, end: LinePosition): unknown {
  return { artifactLocation: { uri }, region: regionOf(start, end) };
}

/** Lines and columns count from 1; the end column is the first one that does not belong to it. */
function regionOf(start: LinePosition, end: LinePosition): unknown {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

function notificationOf({ path, message, line, column }: RunError, host: Pick<Host, 'cwd' | 'path'>): unknown {
  const region = line === undefined ? undefined : { startLine: line, startColumn: column ?? 1 };
  return {
    level: 'error',
    message: { text: message },
    locations: [
      { physicalLocation: { artifactLocation: { uri: uriOf({ shown: path }, host) }, ...(region && { region }) } },
    ],
  };
}

/**
 * A path as a URI: `xã/Kế hoạch.duthao` → `x%C3%A3/K%E1%BA%BF%20ho%E1%BA%A1ch.duthao`. What lies above the working folder has no relative
 * form without `..`, which SARIF forbids: it is named in full.
 */
function uriOf({ shown }: Pick<CheckedFile, 'shown'>, { cwd, path }: Pick<Host, 'cwd' | 'path'>): string {
  if (shown === '-') return shown;
  const absolute = path.resolve(cwd, shown);
  const inside = slashed(path.relative(cwd, absolute), path);
  const isBelow = inside !== '' && inside !== '..' && !inside.startsWith('../') && !path.isAbsolute(inside);
  if (isBelow) return inside.split('/').map(encodeURIComponent).join('/');
  const whole = slashed(absolute, path)
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/^([A-Za-z])%3A/, '/$1:');
  return `file://${whole}`;
}
