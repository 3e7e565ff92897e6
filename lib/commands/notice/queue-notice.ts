import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { enqueueDelivery } from "@/lib/db/delivery-store";
import { directoryEntry } from "@/lib/db/directory-store";
import type { Transaction } from "@/lib/db/client";
import type { CaseState } from "@/lib/domain/case/case-state";
import { repeatWarning } from "@/lib/domain/notice/compose/repeat-warning";
import { queueNotice } from "@/lib/domain/notice/write-notice";
import { isRefusal, refuse, type Refusal } from "@/lib/domain/refusal";
import { env } from "@/lib/env";
import { mailAddress } from "@/lib/input/mail-address";
import { safeText, TEXT_LIMITS } from "@/lib/input/fields";
import { defineCaseCommand } from "../case/case-command";
import { checkText } from "./check-text";
import { pointAddress } from "./point-address";
import { writtenNotice } from "./written-notice";

const input = writtenNotice.omit({ channel: true }).extend({
  subject: safeText(TEXT_LIMITS.short),
  /** Where to, instead of the contact point's own address. */
  to: mailAddress.optional(),
  /** The notice that a second reader approved: it goes as it was read. */
  draftId: z.uuid().optional(),
  /** Somebody has read the platform's rule on repeated reports, and sends it all the same. */
  acceptsRepeat: z.boolean().optional(),
});

/** Puts a notice on its way by mail. It is sent by the worker, once, and the clocks start when a mail server has taken it. */
export const queueNoticeCommand = defineCaseCommand({
  name: "queue-notice",
  permission: "notice.compose",
  input,
  makesId: randomUUID,
  decide: async (stored, { subject, body, to, acceptsRepeat, ...written }, { mint, tx, ...occasion }, noticeId) => {
    const { id: caseId, state } = stored;
    if (!canSendMail()) return refuse("mail_not_set_up");
    const address = to ?? (await pointAddress(tx, written.pointId));
    if (isRefusal(address)) return address;
    const warning = acceptsRepeat === true ? null : await repeats(tx, state, written, occasion.now);
    if (warning !== null) return warning;
    const lacking = written.draftId === undefined ? await checkText(tx, stored, { ...written, subject, body }, occasion) : null;
    if (lacking !== null) return lacking;

    const text = { subject: mint.mint("notice_subject", subject), body: mint.mint("notice_body", body), to: mint.mint("notice_address", address) };
    const decision = queueNotice(state, { ...written, ...text, channel: "email", noticeId, isAutomatic: false }, occasion);
    if (isRefusal(decision)) return decision;
    const queued = decision.find(({ type }) => type === "notice_queued")?.data as { noticeId: string };
    await enqueueDelivery(tx, { noticeId: queued.noticeId, caseId, messageId: `${queued.noticeId}@${env().mailDomain}` }, occasion.now);
    return decision;
  },
});

/** Without a mail server nothing goes out: a file is laid down, which is an exercise in the demo and a dead letter anywhere else. */
function canSendMail(): boolean {
  const { smtpUrl, demo } = env();
  return smtpUrl !== undefined || demo;
}

/** A follow-up that would break the platform's own rule on repeated reports warns before it goes (LAW section 0, item 3). */
async function repeats(tx: Transaction, state: CaseState, { recipient }: { recipient: string }, now: Date): Promise<Refusal | null> {
  if (recipient !== "platform") return null;
  const rule = (await directoryEntry(tx, state.platform))?.repeatRule ?? null;
  return repeatWarning(rule, { channel: "email", notices: state.notices }, now) === null ? null : refuse("repeat_rule_broken");
}
