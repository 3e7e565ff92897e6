import "server-only";
import { database, type Transaction } from "@/lib/db/client";
import { claimDueMessage, finishMessage, postponeMessage, type DueMessage } from "@/lib/db/outbox";
import { logUnexpected } from "@/lib/log";
import { sendCaseNews } from "./send-case-news";
import { sendSignInLink } from "./send-sign-in-link";

/** Waits between attempts: a minute, then longer, and after the last a person must look. */
const BACK_OFF_MS = [60_000, 300_000, 1_800_000, 7_200_000, 43_200_000];

type Handler = (tx: Transaction, message: DueMessage) => Promise<void>;

const HANDLERS: Readonly<Record<string, Handler>> = { case_news: sendCaseNews, sign_in_link: sendSignInLink };

/**
 * Delivers one due message, if there is one, and says whether it did. The row stays locked while it is sent, so no other worker
 * takes it; a worker that dies lets go of it unsent. A mail sent in the instant before a death goes out again under the same
 * Message-ID, which mail programs show once.
 */
export async function deliverNext(now: Date): Promise<boolean> {
  return database().$transaction(
    async (tx) => {
      const message = await claimDueMessage(tx, now);
      if (message === null) return false;
      await deliver(tx, message, now);
      return true;
    },
    { timeout: 60_000 },
  );
}

async function deliver(tx: Transaction, message: DueMessage, now: Date): Promise<void> {
  try {
    const handler = HANDLERS[message.kind];
    if (handler === undefined) throw new Error(`No handler for ${message.kind}`);
    await handler(tx, message);
    await finishMessage(tx, message.id, now);
  } catch (error) {
    logUnexpected(error, `outbox message ${message.kind}`);
    const wait = BACK_OFF_MS[message.attempts];
    await postponeMessage(tx, message.id, wait === undefined ? null : new Date(now.getTime() + wait), now);
  }
}
