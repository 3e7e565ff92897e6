import "server-only";
import { database } from "@/lib/db/client";
import { finishMessage, giveUpMessage, lendDueMessage, type DueMessage } from "@/lib/db/outbox";
import { logUnexpected } from "@/lib/log";
import { rebaseCases } from "./rebase-cases";
import { rebuildNextRows } from "./rebuild-rows";
import { sendCaseNews } from "./send-case-news";
import { sendReminder } from "./send-reminder";
import { sendSignInLink } from "./send-sign-in-link";
import { tellOfClocks } from "./tell-of-clocks";

const MINUTE_MS = 60_000;

/** Waits after each attempt, longer than an attempt can take (lib/mail/send-mail.ts); after the last, a person must look. */
const WAITS_MS = [2 * MINUTE_MS, 10 * MINUTE_MS, 60 * MINUTE_MS, 240 * MINUTE_MS, 720 * MINUTE_MS];
const LAST_ATTEMPT = WAITS_MS.length + 1;

type Handler = (message: DueMessage) => Promise<void>;

const HANDLERS: Readonly<Record<string, Handler>> = {
  case_news: sendCaseNews,
  sign_in_link: sendSignInLink,
  rebuild_rows: rebuildNextRows,
  rebase_cases: rebaseCases,
  clock_news: tellOfClocks,
  reminder_mail: sendReminder,
};

/**
 * Delivers one due message, if there is one, and says whether it tried. No transaction is open while mail is sent. A worker that dies
 * between sending and noting it sends again later under the same Message-ID, which mail programs show once.
 */
export async function deliverNext(now: Date): Promise<boolean> {
  const message = await database().$transaction((tx) => lendDueMessage(tx, now, (attempt) => WAITS_MS[attempt - 1] ?? 0));
  if (message === null) return false;
  try {
    const handler = HANDLERS[message.kind];
    if (handler === undefined) throw new Error(`No handler for ${message.kind}`);
    await handler(message);
    await finishMessage(database(), message.id, now);
  } catch (error) {
    logUnexpected(error, `outbox message ${message.kind}, attempt ${message.attempts}`);
    if (message.attempts >= LAST_ATTEMPT) await giveUpMessage(database(), message.id, now);
  }
  return true;
}
