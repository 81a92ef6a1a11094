import type { CheckedFile, ReportedFinding } from '../checked-file';
import type { RunError } from '../session';
import type { Words } from '../words';
import type { Print, Reporter } from './reporter';

/** One `testsuite` of the report, in pieces of XML. */
interface Suite {
  readonly path: string;
  readonly cases: readonly string[];
  readonly failures: number;
  readonly errors: number;
}

/**
 * A report as test runners write it, for build servers: a file is a suite, a finding a test case. What is information only does not fail,
 * as it does not with the exit status; a file without findings is one case that passed.
 */
export function junitReporter(print: Print, words: Words): Reporter {
  const suites: Suite[] = [];
  return {
    file: (file) => {
      suites.push(suiteOf(file, words));
    },
    end: (errors) => {
      suites.push(...errors.map((error) => suiteOfError(error, words)));
      const sum = (count: (suite: Suite) => number): number => suites.reduce((all, one) => all + count(one), 0);
      const counts = {
        tests: sum(({ cases }) => cases.length),
        failures: sum((one) => one.failures),
        errors: sum((one) => one.errors),
      };
      print(
        [
          '<?xml version="1.0" encoding="UTF-8"?>',
          `<testsuites${attributes({ name: 'duthao', ...counts })}>`,
          ...suites.map(
            ({ path, cases, failures, errors: failed }) =>
              `  <testsuite${attributes({ name: path, tests: cases.length, failures, errors: failed })}>\n${cases.join('')}  </testsuite>`,
          ),
          '</testsuites>\n',
        ].join('\n'),
      );
    },
  };
}

function suiteOf({ shown, findings, lines }: CheckedFile, words: Words): Suite {
  const caseOf = ({ rule, severity, message, start }: ReportedFinding): string => {
    const place = `${start.line + 1}:${lines.columnOf(start)}`;
    const named = attributes({ name: `${rule} (${place})`, classname: shown, file: shown, line: start.line + 1 });
    const text = xml(`${shown}:${place} ${words.severity[severity]} ${rule}\n${message}\n`);
    return severity === 'information'
      ? `    <testcase${named}>\n      <system-out>${text}</system-out>\n    </testcase>\n`
      : `    <testcase${named}>\n      <failure${attributes({ type: severity, message })}>${text}</failure>\n    </testcase>\n`;
  };
  const cases =
    findings.length > 0
      ? findings.map(caseOf)
      : [`    <testcase${attributes({ name: words.nothingFound, classname: shown, file: shown })}/>\n`];
  const failures = findings.filter(({ severity }) => severity !== 'information').length;
  return { path: shown, cases, failures, errors: 0 };
}

function suiteOfError({ path, message, line, column }: RunError, words: Words): Suite {
  const text = line === undefined ? message : `${words.at(line, column ?? 1)}: ${message}`;
  const named = attributes({ name: words.notExamined, classname: path, file: path });
  const one = `    <testcase${named}>\n      <error${attributes({ message: text })}/>\n    </testcase>\n`;
  return { path, cases: [one], failures: 0, errors: 1 };
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xml(String(value)).replaceAll('\n', '&#10;')}"`)
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that no XML may hold, halves of pairs among them: https://www.w3.org/TR/xml/#charsets */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function xml(text: string): string {
  return text
    .replace(FORBIDDEN, '\ufffd')
    .replaceAll('\r', '\n')
    .replace(/[&<>"]/g, (mark) => ENTITIES[mark]!);
}
