import "server-only";
import { z } from "zod";
import { gatherReminderCommand } from "@/lib/commands/notification/gather-reminder";
import { markMailedCommand } from "@/lib/commands/notification/mark-mailed";
import { run } from "@/lib/commands/run";
import type { DueMessage } from "@/lib/db/outbox";
import { SYSTEM } from "@/lib/domain/access/actor";
import { env } from "@/lib/env";
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locales";
import { reminderMail } from "@/lib/mail/reminder-mail";
import { sendMail } from "@/lib/mail/send-mail";
import { answerOf } from "./answer-of";

const payload = z.object({ personId: z.string(), until: z.string() });

/**
 * Mails somebody all that they can act on, in one mail, or nothing where nothing is left. What it carries is settled before it is sent: a
 * worker that dies over it sends the same again, under the same Message-ID, and no other mail repeats it.
 */
export async function sendReminder(message: DueMessage): Promise<void> {
  const gathering = { mailId: message.id, ...payload.parse(message.payload) };
  const { mail } = answerOf(await run(gatherReminderCommand, gathering, SYSTEM));
  if (mail === null) return;
  const locale = isLocale(mail.locale) ? mail.locale : DEFAULT_LOCALE;
  await sendMail(reminderMail(mail.to, mail.reminders, env().publicUrl, locale), message.id);
  answerOf(await run(markMailedCommand, { mailId: message.id }, SYSTEM));
}
