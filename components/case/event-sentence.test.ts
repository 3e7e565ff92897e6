import { describe, expect, test } from "vitest";
import type { CaseEventData, CaseEventType } from "@/lib/domain/case/event";
import { LOCALES } from "@/lib/i18n/locales";
import { translatorFor } from "@/lib/i18n/translator";
import { eventSentence } from "./event-sentence";
import { eventTexts } from "./event-texts";

const REF = { id: "text-1", sha256: "00" };
const TERMS = { clocks: [], calendars: {} };

const DRAFT = { noticeId: "n", recipient: "platform", channel: "email", followUpTo: null, itemIds: ["i"], pointId: null, subject: REF, body: REF } as const;

/** One of each; a new type of event does not compile here until it has its own. */
const EXAMPLES: { readonly [T in CaseEventType]: CaseEventData[T] } = {
  case_opened: { category: "ncii", severity: "S1", platform: "discord", surface: "public", lifeSafety: false, manifest: "yes", subjectItemId: "i", terms: TERMS, linked: [] },
  report_filed: { reportId: "r", joined: true, category: "ncii", lifeSafety: false, manifest: "yes", goodFaithText: "g", isAnonymous: true, observedAt: null, description: REF, items: [] },
  case_triaged: { category: "ncii", severity: "S1", terms: TERMS, reason: REF },
  case_dismissed: { outcome: "unfounded", reason: REF, referral: null, referralRefusal: null },
  case_assigned: { assigneeId: "p", assigneeLabel: "Heron" },
  notice_sent: { noticeId: "n", recipient: "platform", channel: "email", by: "reporter", followUpTo: "m", itemIds: [], body: null, externalReference: null },
  notice_proposed: DRAFT,
  notice_read: { noticeId: "n", verdict: "returned", note: REF },
  notice_queued: { ...DRAFT, to: REF, isAutomatic: true },
  notice_withdrawn: { noticeId: "n" },
  delivery_problem: { noticeId: "n", problem: "bounced", detail: null, mailId: null },
  statement_given: { statementId: "s", responseId: "r", statement: { codes: {}, texts: {} } },
  response_received: { responseId: "r", kind: "automatic_receipt", isGuess: true, noticeId: null, lacksRedress: false, text: REF },
  response_reclassified: { responseId: "r", kind: "refusal", lacksRedress: true, reason: REF },
  case_escalated: { escalationId: "e", rung: "press", isDated: false, reason: REF },
  removal_claimed: { takedownId: "t", claim: "removed", by: "platform" },
  removal_verified: { verificationId: "v", result: "gone", method: REF },
  case_closed: { outcome: "removed", answered: false, movedBy: null, reason: null, referral: null, referralRefusal: null },
  case_reopened: { cause: "back", reason: null },
  note_added: { noteId: "n", text: REF },
  clocks_paused: { pauseId: "p", reason: "legal_hold", note: REF },
  clocks_resumed: { pauseId: "p", note: REF },
  clocks_rebased: { terms: TERMS, reason: REF },
  clock_threshold_reached: { clockId: "answer.policy", kind: "answer", ordinal: 1, basis: "policy", owner: "platform", threshold: "+3d", proposal: "follow_up" },
  statute_opened: { openingId: "o", statute: "us_take_it_down", notifier: "mandate", jurisdiction: "us", note: REF },
  settlement_extended: { note: REF },
  settlement_decided: { note: REF },
  clocks_reviewed: { note: REF },
};

describe.each(LOCALES)("in %s", (locale) => {
  const t = translatorFor(locale);

  test.each(Object.entries(EXAMPLES))("%s is a whole sentence", (type, data) => {
    const sentence = eventSentence({ type, data }, t);
    expect(sentence).toMatch(/^[\p{Lu}].*\.$/u);
    expect(sentence).not.toMatch(/[{}]|timeline\./);
  });

  test("a type of a later version is named", () => {
    expect(eventSentence({ type: "case_teleported", data: {} }, t)).toContain("case_teleported");
    expect(eventSentence({ type: "toString", data: {} }, t)).toContain("toString");
  });
});

describe("the sentence follows its data", () => {
  const t = translatorFor("en");

  test.each([
    ["case_assigned", { assigneeId: null, assigneeLabel: null }, "Given back: nobody holds it."],
    ["case_assigned", EXAMPLES.case_assigned, "Given to Heron."],
    ["case_closed", EXAMPLES.case_closed, "Closed: Removed, without an answer."],
    ["case_closed", { ...EXAMPLES.case_closed, answered: true }, "Closed: Removed, after an answer."],
    ["notice_sent", EXAMPLES.notice_sent, "Follow-up sent by the reporter, to: The platform. Channel: Email."],
    ["response_received", EXAMPLES.response_received, "The platform’s word came in. Taken for: Automatic receipt (our guess)."],
  ])("%s", (type, data, expected) => {
    expect(eventSentence({ type, data }, t)).toBe(expected);
  });
});

describe("the texts beside an event", () => {
  const texts = new Map([["text-1", "Plainly so."]]);

  test("are those staff wrote with it, in a fixed order", () => {
    const data = { outcome: "unfounded", referralRefusal: { id: "gone" }, reason: REF, referral: null };
    expect(eventTexts(data, texts)).toEqual([
      { name: "reason", text: "Plainly so." },
      { name: "referralRefusal", text: null },
    ]);
  });

  test.each([null, "text", {}, { reason: null }, { reason: "text-1" }, { text: REF }])("are none in %j", (data) => {
    expect(eventTexts(data, texts)).toEqual([]);
  });
});
