import "server-only";
import { Resolver } from "node:dns/promises";
import { setTimeout as after } from "node:timers/promises";

/** How names are looked up; what the checks of a sender ask for. */
export type MailResolver = (name: string, type: string) => Promise<string[] | string[][]>;

const ONE_LOOKUP_MS = 2_000;
const ALL_LOOKUPS_MS = 6_000;
const MOST_LOOKUPS = 40;

/**
 * Looks names up in bounded time, one by one and all together. A server that is slow or away reads as one that failed for now, which is what
 * the checks then say; it never holds up a mail for more than a few seconds.
 */
export function boundedResolver(resolver: MailResolver = systemResolver()): MailResolver {
  const until = AbortSignal.timeout(ALL_LOOKUPS_MS);
  let lookups = 0;
  return async (name, type) => {
    lookups += 1;
    if (until.aborted || lookups > MOST_LOOKUPS) throw timedOut();
    const done = new AbortController();
    try {
      return await Promise.race([resolver(name, type), tooLate(done.signal)]);
    } finally {
      done.abort();
    }
  };
}

async function tooLate(signal: AbortSignal): Promise<never> {
  await after(ONE_LOOKUP_MS, undefined, { signal }).catch(() => undefined);
  throw timedOut();
}

function timedOut(): Error {
  return Object.assign(new Error("The name could not be looked up in time."), { code: "ETIMEOUT" });
}

function systemResolver(): MailResolver {
  const resolver = new Resolver({ timeout: ONE_LOOKUP_MS, tries: 1 });
  return async (name, type) => (await resolver.resolve(name, type)) as string[];
}
