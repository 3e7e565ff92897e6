import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { appendToCase, lockCase, type StoredCase } from "@/lib/db/case-store";
import type { Transaction } from "@/lib/db/client";
import { enqueueDelivery } from "@/lib/db/delivery-store";
import { directoryEntry } from "@/lib/db/directory-store";
import { inOrder, standingNotices } from "@/lib/domain/case/facts";
import { composeFollowUp } from "@/lib/domain/notice/compose/compose-follow-up";
import { mayChase } from "@/lib/domain/notice/may-chase";
import { queueNotice } from "@/lib/domain/notice/write-notice";
import { isRefusal } from "@/lib/domain/refusal";
import { env } from "@/lib/env";
import { defineCommand, type CommandContext } from "../command";
import { loggedActor } from "../logged-actor";
import { TextMint } from "../mint-text";
import { noticeFactsOf } from "./notice-facts-of";

/** The address for whom a chased notice is written: staff see the whole case, and the letter names nobody who reported. */
const AS_STAFF = { role: "analyst", label: "Relance", id: null, platform: null, reportIds: [], scopes: null } as const;

/**
 * Puts a follow-up on its way by itself, where a manager has set so for the platform, the ladder proposes one now, and neither the cap nor the
 * platform's own rule on repeated reports speaks against it. Otherwise nothing, and the proposal waits for somebody's click.
 */
export const chaseCaseCommand = defineCommand<{ caseId: string }, { noticeId: string | null }>({
  name: "chase-case",
  permission: "notice.deliver",
  input: z.strictObject({ caseId: z.uuid() }),
  handle: async (tx, { caseId }, context) => {
    const stored = await lockCase(tx, { id: caseId });
    const entry = stored === null ? null : await directoryEntry(tx, stored.state.platform);
    const point = stored === null || entry === null ? null : mayChase(stored.state, entry, context.now);
    if (stored === null || point?.address == null) return { noticeId: null };
    return { noticeId: await chase(tx, stored, { id: point.id, address: point.address }, context) };
  },
});

async function chase(tx: Transaction, stored: StoredCase, point: { id: string; address: string }, { actor, now }: CommandContext): Promise<string | null> {
  const last = inOrder(standingNotices(stored.state)).findLast(({ recipient, by }) => recipient === "platform" && by === "us");
  const plan = { recipient: "platform", followUpTo: last?.noticeId } as const;
  const { subject, body } = composeFollowUp(await noticeFactsOf(tx, stored, plan, { actor: AS_STAFF, now }));
  const mint = new TextMint();
  const text = { subject: mint.mint("notice_subject", subject), body: mint.mint("notice_body", body), to: mint.mint("notice_address", point.address) };
  const noticeId = randomUUID();
  const decision = queueNotice(stored.state, { ...plan, ...text, noticeId, channel: "email", pointId: point.id, isAutomatic: true }, { actor, now });
  if (isRefusal(decision)) return null;
  await appendToCase(tx, stored, decision, mint.minted, loggedActor(actor), now);
  await enqueueDelivery(tx, { noticeId, caseId: stored.id, messageId: `${noticeId}@${env().mailDomain}` }, now);
  return noticeId;
}
