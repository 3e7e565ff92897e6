import "server-only";
import { setTimeout } from "node:timers/promises";
import { database } from "@/lib/db/client";
import { nextWork } from "@/lib/db/next-work";
import { isDatabaseUnavailable } from "@/lib/outage/is-database-unavailable";
import { logInfo, logUnexpected, logWarning } from "@/lib/log";
import { deliverNext } from "./deliver-outbox";
import { sweepDue } from "./sweep";
import { tidy } from "./tidy";

/** The longest sleep: another process may leave a message, such as somebody's sign-in link, at any moment. */
const LONGEST_SLEEP_MS = 1_000;
const TIDY_EVERY_MS = 3_600_000;

export interface Worker {
  /** Finishes what is in hand and returns. */
  readonly stop: () => Promise<void>;
}

/** Starts working through what is due, until stopped. Any number may run: they share the work through row locks. */
export function startWorker(): Promise<Worker> {
  const stopping = new AbortController();
  const done = work(stopping.signal);
  logInfo("worker started");
  return Promise.resolve({
    stop: async () => {
      stopping.abort();
      await done;
      await database().$disconnect();
    },
  });
}

async function work(signal: AbortSignal): Promise<void> {
  let tidiedAt = 0;
  while (!signal.aborted) {
    const next = await attempt(() => nextWork(database()));
    if (next === null) {
      await sleep(LONGEST_SLEEP_MS, signal);
      continue;
    }
    const { at, momentAt, messageAt } = next;
    // One sort of work that fails must not keep the others from being done.
    const swept = isDue(momentAt, at) && (await attempt(() => sweepDue(signal)));
    const delivered = isDue(messageAt, at) && (await attempt(() => deliverNext(at)));
    if (at.getTime() - tidiedAt > TIDY_EVERY_MS) {
      await attempt(() => tidy(at));
      tidiedAt = at.getTime();
    }
    if (swept !== true && delivered !== true) await sleep(untilNext(at, momentAt, messageAt), signal);
  }
}

async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, { signal }).catch(() => undefined);
}

function isDue(next: Date | null, at: Date): boolean {
  return next !== null && next <= at;
}

/** Until the next thing falls due by the database's time. What is due and was left is in another worker's hands. */
function untilNext(at: Date, ...nexts: (Date | null)[]): number {
  const waits = nexts.filter((next) => next !== null).map((next) => next.getTime() - at.getTime());
  return Math.min(LONGEST_SLEEP_MS, ...waits.filter((wait) => wait > 0));
}

/** What a step gave; null where it failed. A database that is away is waited for; anything else is logged and must not end the worker. */
async function attempt<T>(step: () => Promise<T>): Promise<T | null> {
  try {
    return await step();
  } catch (error) {
    if (isDatabaseUnavailable(error)) logWarning("worker waits for the database");
    else logUnexpected(error, "worker");
    return null;
  }
}
