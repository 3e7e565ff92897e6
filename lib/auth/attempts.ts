import "server-only";
import { countAttempt } from "@/lib/db/attempt-store";
import { database } from "@/lib/db/client";
import { refuse, type Refusal } from "@/lib/domain/refusal";
import { keyedHash } from "./keyed-hash";

const MINUTE = 60_000;

/**
 * What strangers may try, and how often: signing in by account, links by the mailbox they fill, and everything by address, generously, since a school or
 * a shelter shares one, and one server hands over the mail of many.
 */
const LIMITS = {
  "file-report": { limit: 30, windowMs: 60 * MINUTE },
  "inbound-mail": { limit: 6_000, windowMs: 10 * MINUTE },
  receipt: { limit: 20, windowMs: 10 * MINUTE },
  "sign-in": { limit: 20, windowMs: 10 * MINUTE },
  "sign-in-from": { limit: 200, windowMs: 10 * MINUTE },
  "sign-in-link": { limit: 5, windowMs: 10 * MINUTE },
  "sign-in-link-to": { limit: 3, windowMs: 10 * MINUTE },
} as const;

export type Attempt = keyof typeof LIMITS;

/** Counts an attempt by whoever this is (an address, an account name); a refusal once there were too many. */
export async function limitAttempts(attempt: Attempt, who: string, now: Date): Promise<Refusal | null> {
  const bucket = keyedHash("attempt", `${attempt}:${who}`);
  const isWithin = await countAttempt(database(), bucket, { ...LIMITS[attempt], now });
  return isWithin ? null : refuse("too_many_attempts");
}
