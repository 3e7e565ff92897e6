import "server-only";
import { z } from "zod";
import { appendToCase, lockCase, type StoredCase } from "@/lib/db/case-store";
import type { Transaction } from "@/lib/db/client";
import { lockDelivery, setDelivery, type Delivery } from "@/lib/db/delivery-store";
import { enqueueNews } from "@/lib/db/outbox";
import type { Decision } from "@/lib/domain/case/decision";
import { recordSent, reportDelivery } from "@/lib/domain/notice/deliver-notice";
import { isRefusal, type Refusal } from "@/lib/domain/refusal";
import { instant } from "@/lib/input/fields";
import { defineCommand, type CommandContext } from "../command";
import { loggedActor } from "../logged-actor";
import { TextMint } from "../mint-text";
import { awaitReceipt } from "./await-receipt";

const input = z.strictObject({
  noticeId: z.uuid(),
  outcome: z.discriminatedUnion("is", [
    z.strictObject({ is: z.literal("taken"), sentAt: instant, serverReply: z.string().max(2_000), isPossibleRepeat: z.boolean() }),
    /** For good: it will not be tried again. */
    z.strictObject({ is: z.literal("refused"), problem: z.enum(["rejected", "given_up"]), detail: z.string().max(2_000) }),
    /** Certainly not taken: a further try is no repeat. */
    z.strictObject({ is: z.literal("not_taken") }),
  ]),
});

type Outcome = z.output<typeof input>["outcome"];

/**
 * Records what a mail server made of a notice. Only from `taken` on do the platform's clocks run, and so does the wait for the receipt that usually
 * comes. Told twice, it is recorded once.
 */
export const endDeliveryCommand = defineCommand({
  name: "end-delivery",
  permission: "notice.deliver",
  input,
  handle: async (tx, { noticeId, outcome }, context) => {
    const delivery = await lockDelivery(tx, noticeId);
    if (delivery?.state !== "sending") return { isRecorded: false };
    if (outcome.is === "not_taken") {
      await setDelivery(tx, noticeId, "waiting");
      return { isRecorded: true };
    }
    const stored = await lockCase(tx, { id: delivery.caseId });
    if (stored === null) throw new Error("A delivery without its case");
    const refusal = await record(tx, stored, delivery, outcome, context);
    return refusal ?? { isRecorded: true };
  },
});

async function record(tx: Transaction, stored: StoredCase, delivery: Delivery, outcome: Exclude<Outcome, { is: "not_taken" }>, context: CommandContext): Promise<Refusal | null> {
  const { actor, now } = context;
  const mint = new TextMint();
  const decision = decide(stored, delivery, outcome, mint, context);
  if (isRefusal(decision)) return decision;
  const { events } = await appendToCase(tx, stored, decision, mint.minted, loggedActor(actor), now);
  await enqueueNews(tx, stored.id, events, now);
  const isTaken = outcome.is === "taken";
  await setDelivery(tx, delivery.noticeId, isTaken ? "sent" : "undelivered", isTaken ? outcome.sentAt : null);
  if (isTaken) await awaitReceipt(tx, stored, decision, now);
  return null;
}

function decide(stored: StoredCase, { noticeId, messageId }: Delivery, outcome: Exclude<Outcome, { is: "not_taken" }>, mint: TextMint, context: CommandContext): Decision {
  if (outcome.is === "taken") {
    const { sentAt, isPossibleRepeat, serverReply } = outcome;
    const delivery = { messageId, isPossibleRepeat, serverReply: mint.mintOptional("delivery_detail", serverReply) };
    return recordSent(stored.state, { noticeId, sentAt, delivery }, context);
  }
  const detail = mint.mintOptional("delivery_detail", outcome.detail);
  return reportDelivery(stored.state, { noticeId, problem: outcome.problem, at: context.now, detail, mailId: null }, context);
}
