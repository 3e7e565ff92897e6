import "server-only";
import { z } from "zod";
import { beginDeliveryCommand } from "@/lib/commands/notice/begin-delivery";
import { endDeliveryCommand } from "@/lib/commands/notice/end-delivery";
import { run } from "@/lib/commands/run";
import { now } from "@/lib/clock";
import type { DueMessage } from "@/lib/db/outbox";
import { SYSTEM } from "@/lib/domain/access/actor";
import { failureOf, serverWords } from "@/lib/mail/delivery-failure";
import { sendNoticeMail } from "@/lib/mail/send-notice-mail";
import { answerOf } from "./answer-of";

const payload = z.object({ noticeId: z.string() });

/**
 * Mails a notice, once. That it is about to be handed over is written before, and that it was taken after: a worker that dies between the two leaves word
 * that it may have gone, and the next try says so under the same Message-ID. A server's refusal ends it; anything else is tried again.
 *
 * @param isLast whether there will be no further try: then what cannot be handed over is given up, on the case, for people to see
 */
export async function sendNotice({ payload: given }: DueMessage, isLast: boolean): Promise<void> {
  const { noticeId } = payload.parse(given);
  const { mail } = answerOf(await run(beginDeliveryCommand, { noticeId }, SYSTEM));
  if (mail === null) return;
  const { isPossibleRepeat } = mail;
  const end = async (outcome: object) => answerOf(await run(endDeliveryCommand, { noticeId, outcome }, SYSTEM));
  let serverReply: string;
  try {
    serverReply = await sendNoticeMail(mail);
  } catch (error) {
    const failure = failureOf(error);
    if (failure === "rejected") {
      await end({ is: "refused", problem: "rejected", detail: serverWords(error) });
      return;
    }
    if (isLast) await end({ is: "refused", problem: "given_up", detail: serverWords(error) });
    else if (failure === "not_taken" && !isPossibleRepeat) await end({ is: "not_taken" });
    throw error;
  }
  await end({ is: "taken", sentAt: now().toISOString(), serverReply, isPossibleRepeat });
}
