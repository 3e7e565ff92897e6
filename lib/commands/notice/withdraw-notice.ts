import "server-only";
import { z } from "zod";
import { lockDelivery, setDelivery } from "@/lib/db/delivery-store";
import { isRefusal, refuse } from "@/lib/domain/refusal";
import { withdrawNotice } from "@/lib/domain/notice/write-notice";
import { defineCaseCommand, onCase } from "../case/case-command";

/** Takes back what has not gone: a draft, or a mail that no server has been handed yet. One that a worker is just handing over has gone, for all we know. */
export const withdrawNoticeCommand = defineCaseCommand({
  name: "withdraw-notice",
  permission: "notice.compose",
  input: z.strictObject({ ...onCase, noticeId: z.uuid() }),
  decide: async ({ state }, { noticeId }, { tx, ...occasion }) => {
    const delivery = await lockDelivery(tx, noticeId);
    if (delivery?.state === "sending" || delivery?.state === "sent") return refuse("notice_gone");
    const decision = withdrawNotice(state, { noticeId }, occasion);
    if (!isRefusal(decision) && delivery !== null) await setDelivery(tx, noticeId, "withdrawn");
    return decision;
  },
});
