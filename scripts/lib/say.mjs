// What a person sees while a command works.

/** @returns {string} `0,4 giây` · `2 phút 5 giây` */
export function vietnameseTime(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 10) return `${seconds.toFixed(1).replace('.', ',')} giây`;
  if (seconds < 60) return `${Math.round(seconds)} giây`;
  return `${Math.floor(seconds / 60)} phút ${Math.round(seconds % 60)} giây`;
}

/**
 * Says what is being done, does it, and says how long it took. On a terminal the seconds run.
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(what, work) {
  const began = Date.now();
  const elapsed = () => vietnameseTime(Date.now() - began);
  process.stdout.write(`▸ ${what} …`);
  const ticking = process.stdout.isTTY && setInterval(() => process.stdout.write(`\r▸ ${what} … ${elapsed()} `), 1000);
  try {
    const result = await work();
    process.stdout.write(process.stdout.isTTY ? `\r\u001b[K✓ ${what} (${elapsed()})\n` : ` xong (${elapsed()})\n`);
    return result;
  } catch (error) {
    process.stdout.write(`\n✗ ${what}: không được.\n`);
    throw error;
  } finally {
    clearInterval(ticking);
  }
}
