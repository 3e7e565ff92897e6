import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { reportToldFor } from "@/lib/domain/access/permissions";
import { authorOf, CHANNELS, RECIPIENTS } from "@/lib/domain/notice/notice";
import { sendNotice } from "@/lib/domain/notice/send-notice";
import { defineCaseCommand, onCase } from "../case/case-command";
import { isRefusal } from "@/lib/domain/refusal";
import { awaitReceipt } from "./await-receipt";
import { instant, safeText, TEXT_LIMITS } from "@/lib/input/fields";

/** Records a notice: ours when staff write it, the reporter's own when they do. */
export const sendNoticeCommand = defineCaseCommand({
  name: "send-notice",
  permission: "notice.send",
  input: z.strictObject({
    ...onCase,
    recipient: z.enum(RECIPIENTS),
    channel: z.enum(CHANNELS),
    sentAt: instant.optional(),
    body: safeText(TEXT_LIMITS.response, { optional: true }).optional(),
    followUpTo: z.uuid().optional(),
    externalReference: safeText(TEXT_LIMITS.short, { optional: true }).optional(),
    /** Left out, it covers what no notice of ours has covered yet. */
    itemIds: z.array(z.uuid()).max(500).optional(),
    /** The notice that a second reader approved: it is recorded as it was read. */
    draftId: z.uuid().optional(),
  }),
  makesId: randomUUID,
  decide: async ({ id, state, access }, input, { mint, tx, ...occasion }, noticeId) => {
    const decision = sendNotice(
      state,
      {
        noticeId,
        recipient: input.recipient,
        channel: input.channel,
        by: authorOf(occasion.actor),
        reportId: reportToldFor(occasion.actor, access),
        sentAt: input.sentAt,
        followUpTo: input.followUpTo,
        itemIds: input.itemIds,
        draftId: input.draftId,
        body: mint.mintOptional("notice_body", input.body),
        externalReference: mint.mintOptional("external_reference", input.externalReference),
      },
      occasion,
    );
    if (!isRefusal(decision)) await awaitReceipt(tx, { id, state }, decision, occasion.now);
    return decision;
  },
});
