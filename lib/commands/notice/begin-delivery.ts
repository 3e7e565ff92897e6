import "server-only";
import { z } from "zod";
import { caseAddress } from "@/lib/auth/case-address";
import { appendToCase, lockCase, type StoredCase } from "@/lib/db/case-store";
import { textsOf } from "@/lib/db/case-texts";
import type { Transaction } from "@/lib/db/client";
import { beginSending, lockDelivery, messageIdsOf, setDelivery, type Delivery } from "@/lib/db/delivery-store";
import type { OutgoingNotice } from "@/lib/domain/case/case-state";
import { withdrawNotice } from "@/lib/domain/notice/write-notice";
import { isRefusal } from "@/lib/domain/refusal";
import { env } from "@/lib/env";
import { defineCommand, type CommandContext } from "../command";
import { loggedActor } from "../logged-actor";

/** A notice as it goes out, word for word. */
export interface OutgoingMail {
  readonly to: string;
  /** The case's own address: answers come back to it. */
  readonly replyTo: string;
  readonly subject: string;
  readonly body: string;
  readonly messageId: string;
  /** Message-IDs of what it follows up, the earliest first. */
  readonly references: readonly string[];
  /** Whether an earlier try may have reached the server before its worker died. */
  readonly isPossibleRepeat: boolean;
  /** Whether it goes by itself rather than by somebody's click. */
  readonly isAutomatic: boolean;
}

/**
 * Takes a notice up to hand it to a mail server, and notes so before anything is sent: whoever finds `sending` left behind knows that it may have gone.
 * `null` where there is nothing to send any more: it went, was taken back, or its case was closed meanwhile, and then it is taken back here.
 */
export const beginDeliveryCommand = defineCommand<{ noticeId: string }, { mail: OutgoingMail | null }>({
  name: "begin-delivery",
  permission: "notice.deliver",
  input: z.strictObject({ noticeId: z.uuid() }),
  handle: async (tx, { noticeId }, context) => {
    const delivery = await lockDelivery(tx, noticeId);
    if (delivery === null || (delivery.state !== "waiting" && delivery.state !== "sending")) return { mail: null };
    const stored = await lockCase(tx, { id: delivery.caseId });
    const notice = stored?.state.outgoing.find((candidate) => candidate.noticeId === noticeId && candidate.stage === "queued");
    if (stored === null || notice === undefined || (stored.state.status === "closed" && delivery.state === "waiting")) {
      await takeBack(tx, stored, noticeId, context);
      return { mail: null };
    }
    await beginSending(tx, noticeId, context.now);
    return { mail: await mailOf(tx, stored, notice, delivery) };
  },
});

async function mailOf(tx: Transaction, stored: StoredCase, notice: OutgoingNotice, delivery: Delivery): Promise<OutgoingMail> {
  const texts = await textsOf(tx, stored.id);
  const text = (ref: OutgoingNotice["to"]) => (ref === null ? undefined : texts.get(ref.id));
  const [to, body] = [text(notice.to), text(notice.body)];
  if (to === undefined || body === undefined) throw new Error("A notice on its way has lost its words");
  const earlier = notice.followUpTo === null ? [] : stored.state.notices.filter(({ delivery: sent }) => sent !== undefined).map(({ noticeId }) => noticeId);
  return {
    to,
    replyTo: caseAddress(stored.reference, env().mailDomain),
    subject: text(notice.subject) ?? stored.reference,
    body,
    messageId: delivery.messageId,
    references: await messageIdsOf(tx, earlier),
    isPossibleRepeat: delivery.state === "sending",
    isAutomatic: notice.isAutomatic,
  };
}

async function takeBack(tx: Transaction, stored: StoredCase | null, noticeId: string, { actor, now }: CommandContext): Promise<void> {
  await setDelivery(tx, noticeId, "withdrawn");
  if (stored === null) return;
  const decision = withdrawNotice(stored.state, { noticeId }, { actor, now });
  if (!isRefusal(decision)) await appendToCase(tx, stored, decision, [], loggedActor(actor), now);
}
