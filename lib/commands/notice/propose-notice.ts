import "server-only";
import { randomUUID } from "node:crypto";
import { proposeNotice } from "@/lib/domain/notice/write-notice";
import { defineCaseCommand } from "../case/case-command";
import { checkText } from "./check-text";
import { writtenNotice } from "./written-notice";

/** Lays a notice before a second reader: where a report was unsure, or where its author wants one. Nothing goes out by it. */
export const proposeNoticeCommand = defineCaseCommand({
  name: "propose-notice",
  permission: "notice.compose",
  input: writtenNotice,
  makesId: randomUUID,
  decide: async (stored, { subject, body, ...plan }, { mint, tx, ...occasion }, noticeId) => {
    const lacking = await checkText(tx, stored, { ...plan, subject, body }, occasion);
    if (lacking !== null) return lacking;
    const text = { subject: mint.mintOptional("notice_subject", subject), body: mint.mint("notice_body", body) };
    return proposeNotice(stored.state, { ...plan, ...text, noticeId }, occasion);
  },
});
