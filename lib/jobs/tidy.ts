import "server-only";
import { forgetAttempts } from "@/lib/db/attempt-store";
import { database } from "@/lib/db/client";
import { forgetNotifications } from "@/lib/db/notification-store";
import { forgetDelivered } from "@/lib/db/outbox";
import { forgetSignInLinks } from "@/lib/db/sign-in-link-store";
import { forgetAnswers } from "@/lib/db/idempotency-store";

const DAY_MS = 86_400_000;

/**
 * Forgets what has served its time: attempt counts after a day, answers kept for repeated calls after a week, delivered messages after a month,
 * notifications after three, sign-in links once they are over.
 */
export async function tidy(now: Date): Promise<void> {
  await forgetAttempts(database(), new Date(now.getTime() - DAY_MS));
  await forgetAnswers(database(), new Date(now.getTime() - 7 * DAY_MS));
  await forgetDelivered(database(), new Date(now.getTime() - 30 * DAY_MS));
  await forgetNotifications(database(), new Date(now.getTime() - 90 * DAY_MS));
  await forgetSignInLinks(database(), now);
}
