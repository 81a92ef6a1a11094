import assert from 'node:assert/strict';
import { mayIssue, type BaseIssuer } from '../../../server/src/vocabulary/authority';
import { documentTypes, type DocumentTypeId } from '../../../server/src/vocabulary/document-types';

describe('authority at the base of the Party', () => {
  const barred = (issuer: BaseIssuer | undefined): DocumentTypeId[] =>
    documentTypes.map(({ id }) => id).filter((id) => !mayIssue(issuer, id));

  it('is as Điều 11 of QĐ 399-QĐ/TW has it', () => {
    assert.deepEqual(barred('committee'), ['directive', 'circular', 'guidance']);
    assert.deepEqual(barred('standing'), ['directive', 'rules', 'circular']);
    assert.deepEqual(barred('cell'), ['regulation', 'directive', 'circular', 'guidance']);
  });

  it('bars nothing to those above the base, and to nobody a plan', () => {
    assert.deepEqual(barred(undefined), []);
    for (const issuer of ['committee', 'standing', 'cell'] as const) assert.ok(mayIssue(issuer, 'plan'));
  });
});
