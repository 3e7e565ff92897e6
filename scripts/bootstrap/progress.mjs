/**
 * Long steps must show that they are alive: a line when they begin, one every five seconds with the time so far, and
 * one when they are done. Everything goes to stderr, so that a command whose answer is read by a program keeps a clean
 * stdout.
 */
const EVERY_MS = 5_000;

/** @param {number} startedMs @returns {string} */
function secondsSince(startedMs) {
  return `${Math.max(0, Math.round((performance.now() - startedMs) / 1000))} s`;
}

/** @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Runs one long step under a heading. A failure is reported with the time it took and thrown on.
 *
 * @template T
 * @param {string} title what is going on, as a person would say it ("Building the app")
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const startedMs = performance.now();
  say(`${title} …`);
  const timer = setInterval(() => say(`  … ${title}: ${secondsSince(startedMs)} so far`), EVERY_MS);
  try {
    const result = await work();
    say(`  ${title}: done in ${secondsSince(startedMs)}`);
    return result;
  } catch (error) {
    say(`  ${title}: failed after ${secondsSince(startedMs)}`);
    throw error;
  } finally {
    clearInterval(timer);
  }
}
