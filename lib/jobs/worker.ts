import "server-only";
import { setTimeout } from "node:timers/promises";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { isDatabaseUnavailable } from "@/lib/outage/is-database-unavailable";
import { logInfo, logUnexpected, logWarning } from "@/lib/log";
import { deliverNext } from "./deliver-outbox";
import { tidy } from "./tidy";

const IDLE_MS = 1_000;
const TIDY_EVERY_MS = 3_600_000;

export interface Worker {
  /** Finishes the message in hand and returns. */
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
    const didSomething = await attempt(async () => {
      if (now().getTime() - tidiedAt > TIDY_EVERY_MS) {
        await tidy(now());
        tidiedAt = now().getTime();
      }
      return deliverNext(now());
    });
    if (!didSomething) await setTimeout(IDLE_MS, undefined, { signal }).catch(() => undefined);
  }
}

/** A database that is away is waited for; anything else is logged and must not end the worker. */
async function attempt(step: () => Promise<boolean>): Promise<boolean> {
  try {
    return await step();
  } catch (error) {
    if (isDatabaseUnavailable(error)) logWarning("worker waits for the database");
    else logUnexpected(error, "worker");
    return false;
  }
}
