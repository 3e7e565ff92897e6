import "server-only";
import { z } from "zod";
import { READING_VERDICTS } from "@/lib/domain/notice/notice-draft";
import { readNotice } from "@/lib/domain/notice/write-notice";
import { safeText, TEXT_LIMITS } from "@/lib/input/fields";
import { defineCaseCommand, onCase } from "../case/case-command";

/** The second reader approves a notice or sends it back to its author, who is never the same person. */
export const readNoticeCommand = defineCaseCommand({
  name: "read-notice",
  permission: "notice.second_read",
  input: z.strictObject({
    ...onCase,
    noticeId: z.uuid(),
    verdict: z.enum(READING_VERDICTS),
    note: safeText(TEXT_LIMITS.reason, { optional: true }).optional(),
  }),
  decide: ({ state }, { noticeId, verdict, note }, { mint, ...occasion }) =>
    readNotice(state, { noticeId, verdict, note: mint.mintOptional("reason", note) }, occasion),
});
