import assert from 'node:assert/strict';
import fs from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import addFormats from 'ajv-formats';
import Ajv from 'ajv-draft-04';
import { junitReporter } from '../../../server/src/cli/report/junit';
import { wordsIn } from '../../../server/src/cli/words';
import { rules } from '../../../server/src/rules/registry';
import { caseDrafts } from '../../support/case-drafts';
import { FAULTY, faultOfFaulty, Folder, PLAN } from './run-cli';

/** As the makers of the format give it out. */
const SARIF_SCHEMA = 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';

interface SarifRegion {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

interface SarifPlace {
  readonly artifactLocation: { readonly uri: string };
  readonly region: SarifRegion;
}

interface SarifRun {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly invocations: readonly [
    { readonly executionSuccessful: boolean; readonly toolExecutionNotifications: readonly unknown[] },
  ];
  readonly results: readonly {
    readonly ruleId: string;
    readonly ruleIndex: number;
    readonly level: string;
    readonly message: { readonly text: string };
    readonly locations: readonly [{ readonly physicalLocation: SarifPlace }];
    readonly relatedLocations?: readonly { readonly physicalLocation: SarifPlace }[];
    readonly partialFingerprints: Readonly<Record<string, string>>;
    readonly fixes?: readonly {
      readonly artifactChanges: readonly {
        readonly replacements: readonly {
          readonly deletedRegion: SarifRegion;
          readonly insertedContent: { readonly text: string };
        }[];
      }[];
    }[];
  }[];
}

/** Text that would break out of a report if it were not escaped; a half of a pair and a control character are no XML at all. */
const BREAKING = `<b>&amp;]]> "x" 'y' %0A::error::,z:\u0001\ud800`;

describe('Reports for other programs', () => {
  const folder = new Folder();
  const check = (...args: string[]) => folder.run(['check', ...args]);

  beforeEach(() => {
    folder.clear();
  });
  after(() => {
    folder.remove();
  });

  describe('SARIF', () => {
    // One pattern of the schema is none of a Unicode expression.
    const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
    addFormats(ajv);
    const isValid = ajv.compile(JSON.parse(fs.readFileSync(SARIF_SCHEMA, 'utf8')) as object);
    const sarif = async (...args: string[]): Promise<SarifRun> => {
      const { out } = await check('--format', 'sarif', ...args);
      const log = JSON.parse(out) as { readonly runs: readonly [SarifRun] };
      assert.ok(isValid(log), ajv.errorsText(isValid.errors));
      return log.runs[0];
    };

    it('is what its schema allows for every draft of the rules’ cases, and holds all that is found', async () => {
      const drafts = [...caseDrafts().values()];
      folder.write(Object.fromEntries(drafts.map((text, at) => [`xã/${at} ế.duthao`, text])));
      const { results, tool } = await sarif('.');
      const { out } = await check('--format', 'json', '.');
      const { files } = JSON.parse(out) as { files: { findings: unknown[] }[] };
      assert.equal(
        results.length,
        files.reduce((sum, { findings }) => sum + findings.length, 0),
      );
      assert.ok(results.length > 300, `only ${results.length} findings`);
      for (const { ruleId, ruleIndex } of results) assert.equal(tool.driver.rules[ruleIndex]!.id, ruleId);
      for (const { id } of rules)
        assert.ok(
          tool.driver.rules.some((one) => one.id === id),
          id,
        );
    });

    it('names the file, the place, the fix and the words around', async () => {
      folder.write({ 'xã A/Kế hoạch [1].duthao': FAULTY });
      const { results, invocations } = await sarif('./xã A');
      assert.equal(results.length, 1);
      const [{ level, message, locations, partialFingerprints, fixes }] = results as [SarifRun['results'][number]];
      assert.deepEqual([level, message.text], ['warning', faultOfFaulty().vi]);
      const { artifactLocation, region } = locations[0].physicalLocation;
      assert.equal(decodeURIComponent(artifactLocation.uri), 'xã A/Kế hoạch [1].duthao');
      assert.match(artifactLocation.uri, /^x%C3%A3%20A\/K%E1%BA%BF%20ho%E1%BA%A1ch%20%5B1%5D\.duthao$/);
      assert.deepEqual(region, { startLine: 15, startColumn: 38, endLine: 15, endColumn: 46 });
      assert.match(partialFingerprints['duthaoContext/v1']!, /^[0-9a-f]{16}$/);
      const [{ deletedRegion, insertedContent }] = fixes![0]!.artifactChanges[0]!.replacements as [
        { deletedRegion: SarifRegion; insertedContent: { text: string } },
      ];
      const line = FAULTY.split('\n')[deletedRegion.startLine - 1]!;
      assert.equal(
        line.slice(0, deletedRegion.startColumn - 1) + insertedContent.text + line.slice(deletedRegion.endColumn - 1),
        line.replace('8/5', '08/5'),
      );
      assert.equal(invocations[0].executionSuccessful, true);
    });

    it('keeps the name of a finding while other lines are edited', async () => {
      folder.write({ 'a.duthao': FAULTY });
      const before = await sarif('a.duthao');
      folder.write({ 'a.duthao': FAULTY.replace('-----\n', '-----\n\n\n\n') });
      const after = await sarif('a.duthao');
      assert.notDeepEqual(before.results[0]!.locations, after.results[0]!.locations);
      assert.deepEqual(before.results[0]!.partialFingerprints, after.results[0]!.partialFingerprints);
    });

    it('names the other places of a finding', async () => {
      folder.write({
        'a.duthao': PLAN.replace(
          'theo dõi việc thực hiện Kế hoạch này',
          'theo dõi việc thực hiện Kết luận số 45-KL/TU, ngày 18/5/2026 của Ban Thường vụ Tỉnh ủy',
        ),
      });
      const { results } = await sarif('a.duthao');
      assert.ok(results.some(({ relatedLocations }) => (relatedLocations ?? []).length > 0));
    });

    it('says what could not be done, and names what lies above the folder in full', async () => {
      folder.write({
        'xã/duthao.json': '{ "rules": { "date/pading": "off" } }',
        'xã/a.duthao': FAULTY,
        'b.duthao': FAULTY,
      });
      const { invocations } = await sarif('đâu.duthao', 'xã');
      assert.equal(invocations[0].executionSuccessful, false);
      assert.equal(invocations[0].toolExecutionNotifications.length, 2);
      folder.write({ '.git/HEAD': '' });
      const inner = await folder.run(['check', '--format', 'sarif', '../b.duthao'], { within: 'xã' });
      const { runs } = JSON.parse(inner.out) as { runs: [SarifRun] };
      assert.match(runs[0].results[0]!.locations[0].physicalLocation.artifactLocation.uri, /^file:\/\/\/.*b\.duthao$/);
    });

    it('stays valid whatever stands in a draft, and for none and for the standard input', async () => {
      folder.write({ 'a.duthao': FAULTY.replace('Ban Thường vụ Tỉnh ủy về', `Ban ${BREAKING} Thường vụ Tỉnh ủy về`) });
      assert.ok((await sarif('a.duthao')).results.length > 0);
      folder.clear();
      assert.deepEqual((await sarif('.')).results, []);
      const { out } = await folder.run(['check', '-', '--format', 'sarif'], { input: FAULTY });
      assert.ok(isValid(JSON.parse(out)), ajv.errorsText(isValid.errors));
    });
  });

  describe('JUnit', () => {
    const junit = async (...args: string[]) => {
      const { out, status } = await check('--format', 'junit', ...args);
      const faults: string[] = [];
      const parser = new DOMParser({ onError: (level, message) => faults.push(`${level}: ${message}`) });
      const root = parser.parseFromString(out, 'text/xml').documentElement!;
      assert.deepEqual(faults, []);
      assert.equal(root.tagName, 'testsuites');
      const of = (tag: string) => [...root.getElementsByTagName(tag)];
      return { out, status, root, of };
    };

    it('counts what fails, and fails exactly when the command does', async () => {
      folder.write({ 'xã/a.duthao': FAULTY, 'xã/b.duthao': PLAN });
      const { root, of, status } = await junit('xã');
      assert.equal(status, 1);
      assert.deepEqual(
        ['tests', 'failures', 'errors'].map((name) => root.getAttribute(name)),
        ['2', '1', '0'],
      );
      assert.deepEqual(
        of('testcase').map((one) => one.getAttribute('name')),
        ['date/padding (15:38)', 'Không có điểm nào cần xem'],
      );
      assert.equal(of('failure')[0]!.getAttribute('message'), faultOfFaulty().vi);
      assert.equal((await junit('xã/b.duthao')).status, 0);
    });

    it('takes information for no failure', async () => {
      folder.write({ 'duthao.json': '{ "rules": { "date/padding": "information" } }', 'a.duthao': FAULTY });
      const { of, status } = await junit('a.duthao');
      assert.deepEqual([status, of('failure').length, of('system-out').length], [0, 0, 1]);
    });

    it('holds the errors', async () => {
      const { root, of, status } = await junit('đâu.duthao');
      assert.deepEqual([status, root.getAttribute('errors')], [2, '1']);
      assert.equal(of('error')[0]!.getAttribute('message'), 'Không có tệp hay thư mục này.');
    });

    it('is well-formed whatever a draft and its name hold', async () => {
      const name = `a & <b> "c" 'd' ]]>.duthao`;
      folder.write({
        [name]: FAULTY.replace('ngày 8/5/2026', `ngày 31/9/2026 ${BREAKING}`).replace('xã Bình', `Xá ${BREAKING} Bình`),
      });
      const { of } = await junit('.');
      assert.equal(of('testsuite')[0]!.getAttribute('name'), name);
    });

    it('holds no character that XML forbids, and escapes the others', () => {
      let out = '';
      const reporter = junitReporter((text) => (out += text), wordsIn('vi'));
      reporter.end([{ path: `a${BREAKING}`, message: `b\n${BREAKING}`, line: undefined, column: undefined }]);
      assert.ok(!out.includes('\u0001') && !out.includes('\ud800'), JSON.stringify(out));
      assert.ok(out.includes('message="b&#10;&lt;b&gt;&amp;amp;]]&gt; &quot;x&quot;'), out);
    });

    it('is well-formed for every draft of the rules’ cases', async () => {
      folder.write(Object.fromEntries([...caseDrafts().values()].map((text, at) => [`${at}.duthao`, text])));
      assert.ok((await junit('.')).of('failure').length > 200);
    });
  });

  describe('GitHub annotations', () => {
    it('are one command a finding, and a summary', async () => {
      folder.write({ 'xã A/a, b.duthao': FAULTY });
      const { status, out, err } = await check('--format', 'github', '.');
      assert.deepEqual([status, err], [1, '']);
      assert.equal(
        out,
        [
          `::warning file=xã A/a%2C b.duthao,line=15,endLine=15,col=38,endColumn=46,title=date/padding::${faultOfFaulty().vi}`,
          'Đã rà soát 1 dự thảo: 1 điểm cần xem (0 lỗi · 1 cảnh báo · 0 thông tin).',
          '1 điểm sửa được ngay mà không đổi nghĩa: thêm --fix.',
          '',
        ].join('\n'),
      );
    });

    it('let no draft and no name of a file write a command of its own', async () => {
      folder.write({
        'a\n::error::b.duthao': FAULTY,
        'c.duthao': FAULTY.replace('ngày 8/5/2026', 'ngày 8/5/2026\r\n::error::x'),
      });
      const { out } = await check('--format', 'github', '.');
      for (const line of out.split(/\r?\n/).filter((one) => one.startsWith('::')))
        assert.match(line, /^::(?:error|warning|notice) file=/);
    });

    it('tell errors too', async () => {
      const { status, out } = await check('--format', 'github', 'đâu.duthao');
      assert.deepEqual([status, out], [2, '::error file=đâu.duthao::Không có tệp hay thư mục này.\n']);
    });
  });
});
