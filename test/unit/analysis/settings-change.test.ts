import assert from 'node:assert/strict';
import { defaultConfiguration } from '../../../server/src/analysis/configuration';
import { readProjectFile } from '../../../server/src/analysis/project-file';
import { applyEdits } from '../../../server/src/analysis/repair';
import { newSettings, settingsEdit, type SettingsChange } from '../../../server/src/analysis/settings-change';
import { rules } from '../../../server/src/rules/registry';

const changes: Record<SettingsChange['kind'], SettingsChange> = {
  suppress: {
    kind: 'suppress',
    entries: [{ rule: 'date/padding', draft: 'xã/kế "hoạch".duthao', context: '0123456789abcdef', text: 'ngày\\ 7/5' }],
  },
  'turn-off': { kind: 'turn-off', rule: 'date/padding' },
  accept: { kind: 'accept', list: 'accepted', words: ['zalo'] },
  abbreviation: { kind: 'abbreviation', short: 'BCĐ', long: 'Ban Chỉ đạo' },
};

/** What a settings file says, without what tells where. */
function saysOf(text: string) {
  const { configuration, suppressions, problems } = readProjectFile(text, rules);
  assert.deepEqual(problems, []);
  return { ...configuration, suppressions: suppressions.map(({ rule, draft, text: words }) => [rule, draft, words]) };
}

describe('A change of the settings', () => {
  const expected: Record<SettingsChange['kind'], object> = {
    suppress: { suppressions: [['date/padding', 'xã/kế "hoạch".duthao', 'ngày\\ 7/5']] },
    'turn-off': { rules: { 'date/padding': { severity: 'off', options: undefined } } },
    accept: { office: { organs: [], abbreviations: {}, names: [], accepted: ['zalo'], confusable: [] } },
    abbreviation: {
      office: { organs: [], abbreviations: { BCĐ: 'Ban Chỉ đạo' }, names: [], accepted: [], confusable: [] },
    },
  };
  const nothing = { rules: {}, profile: undefined, suppressions: [] };

  for (const kind of Object.keys(changes) as SettingsChange['kind'][]) {
    it(`makes a new file that says so: ${kind}`, () => {
      const text = newSettings(changes[kind], defaultConfiguration);
      assert.deepEqual(saysOf(text), { ...nothing, ...expected[kind] });
      assert.match(text, /^\{\n {2}"[^]*\n\}\n$/);
    });

    it(`is taken into a file that says something already: ${kind}`, () => {
      const text = '{\n  "profile" : "hd36", "ignore":[]\n}';
      const edit = settingsEdit(text, changes[kind])!;
      assert.equal(edit.start, edit.end);
      assert.deepEqual(saysOf(applyEdits(text, [edit])), { ...nothing, profile: 'hd36', ...expected[kind] });
    });
  }

  it('takes what held before into a new file', () => {
    const before = { profile: 'nd30', rules: { 'date/format': { severity: 'off', options: undefined } } } as const;
    assert.deepEqual(saysOf(newSettings(changes['turn-off'], before)), {
      profile: 'nd30',
      rules: {
        'date/format': { severity: 'off', options: undefined },
        'date/padding': { severity: 'off', options: undefined },
      },
      suppressions: [],
    });
  });

  it('keeps the options of a rule that it turns off', () => {
    const text = '{ "rules": { "date/padding": ["error", { "most": 3 }] } }';
    assert.equal(applyEdits(text, [settingsEdit(text, changes['turn-off'])!]), text.replace('"error"', '"off"'));
  });

  it('is not made in a broken file', () => {
    for (const change of Object.values(changes))
      for (const text of ['', '{ "rules": ', '{ "rules": 1, "suppressions": 1, "vocabulary": 1 }'])
        assert.equal(settingsEdit(text, change), undefined, text);
  });
});
