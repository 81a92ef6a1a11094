import { openWindow } from './window.mjs';

/**
 * Gives the tests of a `describe` one window; after a test that fails, a picture of it is kept.
 * @param {Parameters<typeof openWindow>[0]} [options]
 * @returns {() => import('./window.mjs').Window} the window, from the first test on
 */
export function useWindow(options) {
  /** @type {import('./window.mjs').Window | undefined} */
  let window;
  before(async () => {
    window = await openWindow(options);
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await window?.screenshot(`failed ${this.currentTest.fullTitle()}`);
  });
  after(async () => {
    await window?.close();
  });
  return () => {
    if (!window) throw new Error('the window opens before the first test, not earlier');
    return window;
  };
}
