import "server-only";
import { z } from "zod";
import { checkEmergency, checkOneNotice, mayNotifyNow, needsSecondReader, type NoticePlan } from "@/lib/domain/notice/check-notice";
import type { CaseState } from "@/lib/domain/case/case-state";
import { composeNotice, type NoticeText } from "@/lib/domain/notice/compose/compose-notice";
import { repeatWarning } from "@/lib/domain/notice/compose/repeat-warning";
import type { Way } from "@/lib/domain/notice/compose/usual-ways";
import { isRefusal } from "@/lib/domain/refusal";
import { env } from "@/lib/env";
import { defineQuery } from "../query";
import { noticeChoice, noticePlan, type PlannedNotice } from "./notice-plan";

/** Everything needed to write a notice: whom and how, the template filled in, and what speaks against it or must happen first. */
export const noticeWorkbenchQuery = defineQuery({
  name: "notice-workbench",
  permission: "notice.compose",
  input: noticeChoice.extend({ from: z.uuid().optional() }),
  read: async (db, { from, ...choice }, context) => {
    const planned = await noticePlan(db, choice, context);
    if (isRefusal(planned)) return planned;
    const { state, view, plan, ways, way, facts } = planned;
    return {
      view,
      recipient: plan.recipient,
      followUpTo: plan.followUpTo ?? null,
      ways,
      way,
      language: facts.language,
      replyTo: facts.caseAddress,
      items: itemsOf(planned),
      text: textFrom(planned, from),
      isClosed: !mayNotifyNow(state, "us"),
      first: firstSent(state, plan),
      needsSecondReader: needsSecondReader(state, plan),
      awaitsCall: checkEmergency(state, "us") !== null,
      repeat: repeatOf(state, plan, way, context.now),
      maySendMail: env().smtpUrl !== undefined || env().demo,
    };
  },
});

/** Items that may be named, and whether this notice names them: those that stand in other cases are theirs to notify. */
function itemsOf({ state, view, facts }: PlannedNotice) {
  const own = view.items.filter(({ id }) => state.items.some(({ itemId }) => itemId === id));
  return own.map((item) => ({ ...item, isCovered: facts.items.some(({ itemId }) => itemId === item.id) }));
}

/** The template; or the words of an earlier draft, to be written anew. */
function textFrom({ view, facts }: PlannedNotice, from: string | undefined): NoticeText {
  const draft = view.outgoing.find(({ id }) => id === from);
  if (draft?.body != null) return { subject: draft.subject ?? "", body: draft.body };
  return composeNotice(facts) ?? { subject: "", body: "" };
}

/** The notice that stands in the way of a second (LAW section 8, case 8); `isFollowable` once it has gone. */
function firstSent(state: CaseState, plan: NoticePlan) {
  const refusal = checkOneNotice(state, plan);
  if (refusal === null) return null;
  const { noticeId, sentAt } = refusal.params as { noticeId: string; sentAt: string };
  return { noticeId, at: new Date(sentAt), isFollowable: state.notices.some((notice) => notice.noticeId === noticeId) };
}

function repeatOf(state: CaseState, { recipient }: NoticePlan, { entry, channel }: Way, now: Date) {
  return recipient === "platform" ? repeatWarning(entry?.repeatRule ?? null, { channel, notices: state.notices }, now) : null;
}
