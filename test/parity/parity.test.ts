import assert from 'node:assert/strict';
import path from 'node:path';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { Examination } from '../../server/src/analysis/analyze';
import { messageOf } from '../../server/src/analysis/wording';
import { rules } from '../../server/src/rules/registry';
import { caseDrafts } from '../support/case-drafts';
import { Session } from '../protocol/support/session';
import { Folder, type CheckReport } from '../unit/cli/run-cli';
import { WorkerSession } from './worker-session';

/** One line for a finding, the same for all four. Lines and columns count from 0, as LSP has them. */
function line(
  rule: unknown,
  severity: unknown,
  range: { start: { line: number; character: number }; end: { line: number; character: number } },
  message: unknown,
): string {
  return `${range.start.line}:${range.start.character}-${range.end.line}:${range.end.character} ${String(severity)} ${String(rule)} ${String(message)}`;
}

const SEVERITIES = ['', 'error', 'warning', 'information'];

function lineOf({ code, severity, range, message }: Diagnostic): string {
  return line(code, SEVERITIES[severity ?? 0], range, message);
}

describe('Editor, command line, library and browser', () => {
  it('find the same in every draft of the rules’ cases, the examples and the clean drafts', async () => {
    const texts = caseDrafts();
    assert.ok(texts.size > 300, `only ${texts.size} drafts to compare`);
    const folder = new Folder();
    const session = await Session.start({ rules });
    const browser = await WorkerSession.start();
    try {
      const names = new Map([...texts.keys()].map((origin, at) => [`${at}.duthao`, origin]));
      folder.write(Object.fromEntries([...names].map(([name, origin]) => [name, texts.get(origin)!])));
      const { out } = await folder.run(['check', '.', '--format', 'json']);
      const files = new Map(
        (JSON.parse(out) as CheckReport).files.map((file) => [path.posix.basename(file.path), file.findings]),
      );
      let compared = 0;
      for (const [name, origin] of names) {
        const text = texts.get(origin)!;
        const examination = new Examination(text, rules);
        const library = examination.findings().map((finding) =>
          line(
            finding.rule.id,
            finding.severity,
            {
              start: examination.draft.tree.positionAt(finding.start),
              end: examination.draft.tree.positionAt(finding.end),
            },
            messageOf(finding, 'vi'),
          ),
        );
        const commandLine = files
          .get(name)!
          .map((finding) =>
            line(finding.rule, finding.severity, finding.range as Parameters<typeof line>[2], finding.message),
          );
        const uri = `file:///parity/${name}`;
        await session.open(text, uri);
        const editor = (await session.found(uri)).map(lineOf);
        await session.close(uri);
        assert.deepEqual(commandLine.sort(), library.sort(), `command line and library: ${origin}`);
        assert.deepEqual(editor.sort(), [...library].sort(), `editor and library: ${origin}`);
        const inBrowser = (await browser.found(text, uri)).map(lineOf);
        assert.deepEqual(inBrowser.sort(), [...library].sort(), `browser and library: ${origin}`);
        compared += library.length;
      }
      assert.ok(compared > 300, `only ${compared} findings compared`);
      console.log(`    ${names.size} drafts, ${compared} findings, each the same in all four`);
    } finally {
      folder.remove();
      await session.client.sendRequest('shutdown');
      await browser.end();
    }
  });
});
