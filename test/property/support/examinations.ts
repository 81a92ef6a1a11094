import { Examination } from '../../../server/src/analysis/analyze';
import { defaultConfiguration, type Configuration } from '../../../server/src/analysis/configuration';
import { rules } from '../../../server/src/rules/registry';
import type { Rule } from '../../../server/src/rules/rule';

/** Begins the examination of a text. Tests of the checker itself plant a fault here. */
export type Begin = (text: string, configuration: Configuration) => Examination;

/** Begins examinations by some rules; a rule that throws is not left out, as it is for users, but ends the run. */
export function beginWith(some: readonly Rule[]): Begin {
  return (text, configuration) =>
    new Examination(text, some, configuration, (rule, error) => {
      throw new Error(`${rule.id} throws: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    });
}

/** Begins an examination by all rules. */
export const begin: Begin = beginWith(rules);

const off = { severity: 'off', options: undefined } as const;
const error = { severity: 'error', options: undefined } as const;

const office = {
  organs: ['Trạm Điện lực Bình Minh', 'Tổ Chuyển đổi số'],
  abbreviations: { BCĐ: 'Ban Chỉ đạo' },
  names: ['Ban chỉ đạo 35'],
  accepted: ['của của', 'xã Bình Minh'],
  confusable: [{ wrong: 'chợ đầu mối', right: 'chợ trung tâm' }],
};

/** Configurations that a run changes between. */
export const configurations: readonly Configuration[] = [
  defaultConfiguration,
  { rules: {}, profile: 'hd36' },
  { rules: {}, profile: 'nd30' },
  { rules: { 'text/spacing': off, 'citation/inconsistent': off, 'plan/missing-owner': error }, profile: 'hd05' },
  { rules: { 'date/padding': error, 'numbering/gap': off, 'text/capitalization': error }, profile: undefined },
  { rules: {}, profile: undefined, office },
  {
    rules: {},
    profile: undefined,
    suppressions: [
      { rule: 'date/padding', context: undefined },
      { rule: 'plan/missing-deadline', context: undefined },
    ],
  },
];
