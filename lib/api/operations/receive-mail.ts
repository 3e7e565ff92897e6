import "server-only";
import { z } from "zod";
import { keepMailCommand } from "@/lib/commands/mail/keep-mail";
import { settleMailCommand } from "@/lib/commands/mail/settle-mail";
import { takeInMail } from "@/lib/commands/mail/take-in-mail";
import { run } from "@/lib/commands/run";
import { SYSTEM } from "@/lib/domain/access/actor";
import { env } from "@/lib/env";
import { receivedMailAnswer } from "../answers/mail-answer";
import { rawMessage } from "../body/raw-message";
import { envelopeOf } from "../envelope-headers";
import { idempotencyKeyOf } from "../idempotency-key";
import type { Operation } from "../operation";
import { queryStringOf } from "../query-string";
import { RequestRefused } from "../request-refused";

/**
 * A mail service hands on what it received: kept first, then put where it belongs at once. What cannot be placed now is no failure of the call:
 * the mail is kept, and the worker or a person will place it.
 */
export const receivingMail: Operation = {
  id: "receiveMail",
  access: "token",
  permission: keepMailCommand.permission,
  input: z.strictObject({}),
  source: "message",
  pathFields: {},
  status: 201,
  answer: receivedMailAnswer,
  perform: async ({ request, actor, now }) => {
    const idempotencyKey = idempotencyKeyOf(request);
    queryStringOf(request, []);
    const kept = await takeInMail(await rawMessage(request), envelopeOf(request.headers), "api", actor, { idempotencyKey, now });
    if (!kept.ok) throw new RequestRefused(kept.refusals);
    const { id, isDuplicate } = kept.answer.mail;
    const settled = await run(settleMailCommand, { mailId: id }, SYSTEM, { now });
    if (!settled.ok) throw new RequestRefused(settled.refusals);
    const { mail, case: abuseCase, ...made } = settled.answer;
    const place = abuseCase === null ? null : { ...abuseCase, url: `${env().publicUrl}/cases/${abuseCase.reference}` };
    return { mail: { ...mail, duplicate: isDuplicate }, case: place, ...made };
  },
};
