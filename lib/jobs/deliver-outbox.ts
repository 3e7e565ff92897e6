import "server-only";
import { database } from "@/lib/db/client";
import { finishMessage, giveUpMessage, lendDueMessage, type DueMessage } from "@/lib/db/outbox";
import { logUnexpected } from "@/lib/log";
import { chaseCase } from "./chase-case";
import { raiseReceiptAlarm } from "./raise-receipt-alarm";
import { rebaseCases } from "./rebase-cases";
import { rebuildNextRows } from "./rebuild-rows";
import { sendCaseNews } from "./send-case-news";
import { sendNotice } from "./send-notice";
import { sendReminder } from "./send-reminder";
import { sendSignInLink } from "./send-sign-in-link";
import { settleMail } from "./settle-mail";
import { tellOfClocks } from "./tell-of-clocks";
import { tellOfEvents } from "./tell-of-events";

const MINUTE_MS = 60_000;

/** Waits after each attempt, longer than an attempt can take (lib/mail/send-mail.ts); after the last, a person must look. */
const WAITS_MS = [2 * MINUTE_MS, 10 * MINUTE_MS, 60 * MINUTE_MS, 240 * MINUTE_MS, 720 * MINUTE_MS];
const HOUR_MS = 60 * MINUTE_MS;

/** A notice outlasts a mail server that is down for days. */
const NOTICE_WAITS_MS = [2 * MINUTE_MS, 10 * MINUTE_MS, 30 * MINUTE_MS, ...[1, 2, 4, 8, 12, 24, 24].map((hours) => hours * HOUR_MS)];

/** `isLast` where no further attempt will follow. */
type Handler = (message: DueMessage, isLast: boolean) => Promise<void>;

const HANDLERS: Readonly<Record<string, Handler>> = {
  case_news: sendCaseNews,
  notice_mail: sendNotice,
  staff_news: tellOfEvents,
  chase_case: chaseCase,
  settle_mail: settleMail,
  receipt_alarm: raiseReceiptAlarm,
  sign_in_link: sendSignInLink,
  rebuild_rows: rebuildNextRows,
  rebase_cases: rebaseCases,
  clock_news: tellOfClocks,
  reminder_mail: sendReminder,
};

/** How long until this message is tried again; 0 where this was the last attempt. */
function waitMs({ kind, attempts }: DueMessage): number {
  const waits = kind === "notice_mail" ? NOTICE_WAITS_MS : WAITS_MS;
  return waits[attempts - 1] ?? 0;
}

/**
 * Delivers one due message, if there is one, and says whether it tried. No transaction is open while mail is sent. A worker that dies
 * between sending and noting it sends again later under the same Message-ID, which mail programs show once.
 */
export async function deliverNext(now: Date): Promise<boolean> {
  const message = await database().$transaction((tx) => lendDueMessage(tx, now, waitMs));
  if (message === null) return false;
  const isLast = waitMs(message) === 0;
  try {
    const handler = HANDLERS[message.kind];
    if (handler === undefined) throw new Error(`No handler for ${message.kind}`);
    await handler(message, isLast);
    await finishMessage(database(), message.id, now);
  } catch (error) {
    logUnexpected(error, `outbox message ${message.kind}, attempt ${message.attempts}`);
    if (isLast) await giveUpMessage(database(), message.id, now);
  }
  return true;
}
