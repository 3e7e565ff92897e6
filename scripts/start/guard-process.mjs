/**
 * Ends the children of a start command that can no longer do it itself: killed without a chance to say so, or crashed.
 * It reads one JSON line a change from its standard input, which closes when the start command is gone:
 * `{"watch": pid, "rank": 1, "signal": "SIGTERM"}` or `{"forget": pid}`. Lower ranks are ended first.
 */
import { createInterface } from "node:readline";

const GRACE_MS = 8_000;
const CHECK_MS = 100;

/** @type {Map<number, {rank: number, signal: NodeJS.Signals}>} */
const watched = new Map();

/** @param {number} pid @param {NodeJS.Signals | 0} signal @returns {boolean} whether there was somebody to send it to */
function send(pid, signal) {
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false;
  }
}

/** @param {number} pid @param {NodeJS.Signals} signal */
async function end(pid, signal) {
  if (!send(pid, signal)) return;
  const deadline = performance.now() + GRACE_MS;
  while (send(pid, 0) && performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, CHECK_MS));
  }
  // Each child leads a process group of its own, so the negative number reaches what it may have started.
  send(-pid, "SIGKILL");
}

for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(signal, () => {});

for await (const line of createInterface({ input: process.stdin })) {
  const { watch, forget, rank, signal } = JSON.parse(line);
  if (watch) watched.set(watch, { rank, signal });
  if (forget) watched.delete(forget);
}

const inOrder = [...watched].sort(([, one], [, other]) => one.rank - other.rank);
for (const [pid, { signal }] of inOrder) await end(pid, signal);
