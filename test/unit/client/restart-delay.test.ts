import assert from 'node:assert/strict';
import { RestartDelay } from '../../../client/src/restart-delay';

describe('How long a server that ended is waited for', () => {
  it('is hardly anything at first, and never more than half a second in twenty deaths in a row', () => {
    const delay = new RestartDelay(() => 0);
    const waits = Array.from({ length: 20 }, () => delay.ended());
    assert.equal(waits[0], 50);
    assert.equal(Math.max(...waits), 500);
  });

  it('begins anew behind a long life', () => {
    let now = 0;
    const delay = new RestartDelay(() => now);
    for (let death = 0; death < 8; death++) delay.ended();
    delay.started();
    now += 9000;
    assert.equal(delay.ended(), 450);
    delay.started();
    now += 11_000;
    assert.equal(delay.ended(), 50);
  });

  it('is long when it will not live, so that nothing is worn out', () => {
    const delay = new RestartDelay(() => 0);
    const waits = Array.from({ length: 31 }, () => delay.ended());
    assert.equal(waits.at(-1), 30_000);
  });
});
