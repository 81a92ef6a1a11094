import assert from 'node:assert/strict';
import { compose } from '../../../server/src/text/compose';

describe('Composing', () => {
  it('puts letters and their marks together', () => {
    assert.equal(compose('Kế hoạch khắc phục'.normalize('NFD')), 'Kế hoạch khắc phục');
    assert.equal(compose('đủ'), 'đủ');
  });

  it('leaves a run of marks that no letter has, and composes what is around it', () => {
    const run = '\u0301\u0323'.repeat(20);
    const text = `${'Kế'.normalize('NFD')} a${run} ${'hoạch'.normalize('NFD')}`;
    assert.equal(compose(text), `Kế a${run} hoạch`);
    assert.equal(compose(compose(text)), compose(text));
  });
});
