import assert from 'node:assert/strict';
import type { Finding } from '../../../server/src/analysis/finding';
import { basisText, messageOf, relatedMessageOf } from '../../../server/src/analysis/wording';
import type { Wording } from '../../../server/src/rules/rule';
import { HD05, KL226, PRACTICE, type Source } from '../../../server/src/vocabulary/source';

const finding = (wording: Wording, basis?: Source) =>
  ({
    state: 'x',
    basis,
    rule: { explain: { vi: () => wording, en: (state: string) => ({ what: `It is ${state}.` }) } },
  }) as unknown as Finding;

describe('The message of a finding', () => {
  it('says what is wrong, what to do, and the regulation in brackets', () => {
    const basis = { short: HD05, place: 'điểm 3.1.2' };
    assert.equal(messageOf(finding({ what: 'Sai rồi.' }, basis), 'vi'), 'Sai rồi (HD 05-HD/VPTW, điểm 3.1.2).');
    assert.equal(
      messageOf(finding({ what: 'Sai rồi.', how: 'Viết lại.' }, basis), 'vi'),
      'Sai rồi. Viết lại (HD 05-HD/VPTW, điểm 3.1.2).',
    );
    assert.equal(messageOf(finding({ what: 'Sai rồi.' }, basis), 'en'), 'It is x (HD 05-HD/VPTW, điểm 3.1.2).');
  });

  it('names the regulation of its own wording before that of the rule', () => {
    assert.equal(
      messageOf(finding({ what: 'Sai rồi.', basis: { short: KL226 } }, { short: HD05 }), 'vi'),
      'Sai rồi (KL 226-KL/TW).',
    );
  });

  it('names none where there is none, or mere practice', () => {
    assert.equal(messageOf(finding({ what: 'Sai rồi.' }), 'vi'), 'Sai rồi.');
    assert.equal(messageOf(finding({ what: 'Sai rồi.' }, PRACTICE), 'vi'), 'Sai rồi.');
  });

  it('says something at related places only where the rule does', () => {
    assert.equal(relatedMessageOf(finding({ what: 'Sai rồi.', related: 'Ở đây ghi khác.' }), 'vi'), 'Ở đây ghi khác.');
    assert.equal(relatedMessageOf(finding({ what: 'Sai rồi.' }), 'vi'), '');
  });

  it('names a regulation with its place where that is known', () => {
    assert.equal(basisText({ short: HD05, place: 'điểm 3.1.2' }), 'HD 05-HD/VPTW, điểm 3.1.2');
    assert.equal(basisText({ short: HD05 }), 'HD 05-HD/VPTW');
    assert.equal(basisText({ short: HD05, place: '' }), 'HD 05-HD/VPTW');
  });
});
