import assert from 'node:assert/strict';
import { Examination } from '../../server/src/analysis/analyze';
import { rules } from '../../server/src/rules/registry';
import { itWithShared, sharedDocuments, type SharedText } from '../support/shared-documents';

/** What is found in the real documents, by rule: document and line, `+` before the lines of related places. */
const expected: Readonly<Record<string, readonly string[]>> = {
  'plan/missing-solution': [],
  'plan/missing-owner': ['000:43 warning'],
  'plan/missing-deadline': ['000:28 warning', '000:43 warning', '000:59 warning'],
  'plan/vague-deadline': [],
  'plan/recurring-only': ['003:57 information'],
  'plan/deadline-before-issue': [],
  'plan/several-leads': ['003:195 warning'],
  'plan/goal-as-shortcoming': [
    '003:83 information',
    '003:145 information',
    '003:169 information',
    '003:203 information',
  ],
  'plan/owner-not-recipient': [],
  'layout/abolished-organ': [],
  'layout/archive-line': ['004:138 information'],
  'layout/basis-punctuation': ['000:10 information', '000:12 information'],
  'layout/end-mark': ['001:49 warning'],
  'layout/missing-basis': [],
  'layout/missing-header': ['000:3 information', '001:3 information', '002:3 information', '003:3 information'],
  'layout/missing-recipients': [],
  'layout/missing-signature': [],
  'layout/number-form': [],
  'layout/place-date': [],
  'layout/recipients-punctuation': ['003:231 information', '003:233 information'],
  'layout/signature-form': ['004:143 error'],
  'layout/signer-issuer': ['001:66 warning +9'],
  'citation/inconsistent': [
    '000:5 warning +10+20+24',
    '000:10 warning +5+20+24',
    '001:5 warning +9+51',
    '001:9 warning +5+51',
  ],
  'citation/type-mismatch': ['000:10 error', '000:20 error', '000:24 error'],
  'citation/after-draft': [],
  'citation/repealed': [],
  'date/padding': ['001:5 warning', '001:9 warning', '001:13 warning', '001:51 warning'],
  'date/impossible': [],
  'date/format': [],
  'date/weekday': [],
  'numbering/wrong-parent': ['003:77 warning +59', '003:79 warning +59'],
  'numbering/duplicate': [],
  'numbering/gap': [],
  'numbering/letter-order': [],
  'numbering/mixed-style': [],
  'reference/unresolved': [],
  'text/duplicate-word': ['001:9 warning', '002:39 warning', '003:33 warning'],
};

/** The shortcomings of each plan: number, solutions, owners, kinds of deadlines. */
const shortcomings: Readonly<Record<string, readonly string[]>> = {
  '000': ['1: 6 solutions, 1 owner, –', '2: 7 solutions, 0 owners, –', '3: 3 solutions, 1 owner, –'],
  '001': ['–: 3 solutions, 4 owners, date and recurring'],
  '002': [],
  '003': [
    '1.1: 2 solutions, 1 owner, period',
    '1.2: 3 solutions, 1 owner, recurring',
    '1.3: 4 solutions, 1 owner, recurring',
    '1.4: 4 solutions, 1 owner, recurring and period',
    '2.1: 10 solutions, 1 owner, recurring',
    '2.2: 5 solutions, 1 owner, recurring',
    '2.3: 8 solutions, 3 owners, recurring',
    '2.4: 2 solutions, 1 owner, recurring',
  ],
  '004': [],
};

describe('the real documents', () => {
  for (const [id, places] of Object.entries(expected)) {
    itWithShared(`${id} finds what a proofreader finds, and nothing else`, sharedDocuments, (documents) => {
      assert.deepEqual(
        documents.flatMap((document) => findingsOf(id, document)),
        places,
      );
    });
  }

  itWithShared('say of their shortcomings what a reader sees in them', sharedDocuments, (documents) => {
    for (const { name, text } of documents) {
      const { draft } = examine({ name, text });
      const said = draft.shortcomings.map(({ number, solutions, owners, deadlines }) => {
        const kinds = deadlines.map((ref) => draft.deadlineOf(ref).kind).join(' and ') || '–';
        return `${number ?? '–'}: ${solutions.length} solutions, ${owners.length} ${owners.length === 1 ? 'owner' : 'owners'}, ${kinds}`;
      });
      assert.deepEqual(said, shortcomings[name.slice(0, 3)], name);
    }
  });

  itWithShared(
    'are three plans that remedy, one plan to be carried out, and a notice',
    sharedDocuments,
    (documents) => {
      const kinds = documents.map(({ name, text }) => {
        const { identity, isRemedyPlan } = examine({ name, text }).draft;
        return `${name.slice(0, 3)} ${identity.type} ${identity.system}${isRemedyPlan ? ', remedies' : ''}`;
      });
      assert.deepEqual(kinds, [
        '000 plan party, remedies',
        '001 plan party, remedies',
        '002 notice party',
        '003 plan party, remedies',
        '004 plan state',
      ]);
    },
  );
});

const examined = new Map<string, Examination>();

function examine({ name, text }: Pick<SharedText, 'name' | 'text'>): Examination {
  let examination = examined.get(name);
  if (examination === undefined) {
    examination = new Examination(text, rules, undefined, (rule, error) => {
      throw new Error(`${rule.id} throws at ${name}`, { cause: error });
    });
    examined.set(name, examination);
  }
  return examination;
}

function findingsOf(id: string, document: SharedText): string[] {
  const examination = examine(document);
  const lineOf = (offset: number): number => examination.draft.tree.positionAt(offset).line + 1;
  return examination
    .findings()
    .filter(({ rule }) => rule.id === id)
    .map(({ start, severity, related }) => {
      const others = related.map((span) => `+${lineOf(span.start)}`).join('');
      return `${document.name.slice(0, 3)}:${lineOf(start)} ${severity}${others === '' ? '' : ` ${others}`}`;
    });
}
