import "server-only";
import { forgetAttempts } from "@/lib/db/attempt-store";
import { database } from "@/lib/db/client";
import { forgetAnswers } from "@/lib/db/idempotency-store";

const DAY_MS = 86_400_000;

/** Forgets what has served its time: attempt counts after a day, answers kept for repeated calls after a week. */
export async function tidy(now: Date): Promise<void> {
  await forgetAttempts(database(), new Date(now.getTime() - DAY_MS));
  await forgetAnswers(database(), new Date(now.getTime() - 7 * DAY_MS));
}
