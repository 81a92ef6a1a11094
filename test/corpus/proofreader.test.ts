import assert from 'node:assert/strict';
import { Examination } from '../../server/src/analysis/analyze';
import { rules } from '../../server/src/rules/registry';
import { itWithShared, sharedDocuments, type SharedText } from '../support/shared-documents';

/**
 * What a proofreader marked as an error or a likely error in each document, by line; rows that only a reader can judge are left out.
 * Where a rule reports all mentions of one thing at once, a line may hold one of its related places.
 */
const ROWS: Readonly<Record<string, readonly string[]>> = {
  'citation/inconsistent': ['000:5', '000:10', '000:20', '000:24', '001:5', '001:9', '001:51'],
  'citation/type-mismatch': ['000:10', '000:20', '000:24'],
  'citation/incomplete': ['000:8', '003:209', '004:35'],
  'citation/missing-so': ['003:87', '003:209'],
  'date/padding': ['001:5', '001:9', '001:13', '001:51'],
  'layout/archive-line': ['004:138'],
  'layout/basis-punctuation': ['000:10', '000:12'],
  'layout/end-mark': ['001:49'],
  'layout/recipients-punctuation': ['003:231', '003:233'],
  'layout/signature-form': ['004:143'],
  'layout/signer-issuer': ['001:66'],
  'numbering/wrong-parent': ['003:77', '003:79'],
  'plan/goal-as-shortcoming': ['003:83', '003:145', '003:169', '003:203'],
  'plan/missing-deadline': ['000:28', '000:43', '000:59'],
  'plan/missing-owner': ['000:43'],
  'plan/several-leads': ['003:195'],
  'text/capitalization': ['001:5', '001:9', '001:35', '001:51', '003:63', '004:47'],
  'text/confusable': [
    ...['001:33', '001:35', '001:43', '002:29', '002:33', '002:47', '002:53', '002:53', '002:53', '002:55', '002:182'],
    ...['003:139', '004:29', '004:63', '004:87', '004:87', '004:93', '004:96'],
  ],
  'text/duplicate-word': ['001:9', '002:39', '003:33'],
  'text/fragment-opening': ['001:9', '004:17'],
  'text/inconsistent-name': ['002:41', '003:13'],
  'text/list-end': ['003:33'],
  'text/spacing': ['001:55'],
  'text/unbalanced': ['002:39'],
  'text/undefined-abbreviation': ['000:33', '001:14', '003:29', '003:61', '003:67'],
};

describe('What a proofreader marked in the real documents', () => {
  itWithShared('is reported at its line, each time', sharedDocuments, (documents) => {
    const said = documents.flatMap(placesIn);
    const missing: string[] = [];
    for (const [rule, places] of Object.entries(ROWS))
      for (const place of new Set(places)) {
        const count = said.filter((one) => one.rule === rule && one.place === place).length;
        if (count < places.filter((other) => other === place).length) missing.push(`${place} ${rule}`);
      }
    assert.deepEqual(missing, []);
  });

  itWithShared('is all that is told of as a warning or an error', sharedDocuments, (documents) => {
    const others = documents
      .flatMap(placesIn)
      .filter(({ rule, place, warns }) => warns && ROWS[rule]?.includes(place) !== true)
      .map(({ rule, place }) => `${place} ${rule}`);
    assert.deepEqual(others, []);
  });
});

interface Place {
  readonly rule: string;
  readonly place: string;
  /** False for information, and for a place that is merely related to a finding. */
  readonly warns: boolean;
}

function placesIn({ name, text }: SharedText): Place[] {
  const examination = new Examination(text, rules);
  const at = (offset: number) => `${name.slice(0, 3)}:${examination.draft.tree.positionAt(offset).line + 1}`;
  return examination
    .findings()
    .flatMap(({ rule: { id: rule }, severity, start, related }) => [
      { rule, place: at(start), warns: severity !== 'information' },
      ...related.map((span) => ({ rule, place: at(span.start), warns: false })),
    ]);
}
