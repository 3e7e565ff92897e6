import { describe, expect, test } from "vitest";
import { at, filed, notice, queued, told, triaged } from "../case/testing/events";
import type { DeliveryReport, IncomingMail } from "./incoming-mail";
import { mailPurport } from "./mail-purport";
import { aMail, UNCHECKED } from "./testing/mails";

const START = [...filed(at("2026-03-01T08:00Z")), triaged(at("2026-03-01T08:30Z"))];
const first = notice(at("2026-03-01T09:00Z"), { noticeId: "first" });
const second = notice(at("2026-03-02T09:00Z"), { noticeId: "second" });
const byForm = notice(at("2026-03-03T09:00Z"), { noticeId: "form", channel: "web_form" });
const byReporter = notice(at("2026-03-04T09:00Z"), { noticeId: "theirs", by: "reporter" });
const CASE = told(...START, first, second, byForm, byReporter);

const reporting = (action: DeliveryReport["action"], changes: Partial<IncomingMail> = {}) =>
  aMail({ report: { action, status: null, diagnostic: null, originalMessageId: null }, ...changes });
const FACTS = { by: "address", noticeId: null, isAway: false, isOfEarlierTry: false } as const;

describe("what a mail comes to", () => {
  test("a response, where it reports on nothing", () => {
    expect(mailPurport(CASE, { ...FACTS, mail: aMail() })).toEqual({ as: "response" });
  });

  test.each([
    ["delayed", "delayed"],
    ["delivered", "delivered"],
    ["relayed", "delivered"],
    ["expanded", "delivered"],
  ] as const)("no problem, where a server says that ours is %s", (action, news) => {
    expect(mailPurport(CASE, { ...FACTS, mail: reporting(action) })).toEqual({ as: "progress", news });
  });

  test.each([
    ["the notice that it names", "first", "first"],
    ["the last that we sent by mail, where it names none", null, "second"],
    ["the last that we sent by mail, where it names one that went otherwise", "form", "second"],
  ] as const)("SLA case 23: a bounce is a problem of %s, and nothing else", (_title, noticeId, meant) => {
    expect(mailPurport(CASE, { ...FACTS, noticeId, mail: reporting("failed") })).toEqual({ as: "problem", problem: "bounced", noticeId: meant });
  });

  test("SLA case 23: somebody away is a problem of the notice, however the case was found", () => {
    for (const by of ["address", "thread", "reference", "number", "hand"] as const) {
      expect(mailPurport(CASE, { ...FACTS, by, isAway: true, mail: aMail() })).toEqual({ as: "problem", problem: "out_of_office", noticeId: "second" });
    }
  });

  test("a problem of a notice that is on its way still", () => {
    const state = told(...START, queued(at("2026-03-01T09:00Z"), { noticeId: "going" }));
    expect(mailPurport(state, { ...FACTS, mail: reporting("failed") })).toEqual({ as: "problem", problem: "bounced", noticeId: "going" });
  });

  test.each([
    ["the case has sent none by mail", told(...START, byForm, byReporter), FACTS, reporting("failed"), "no_notice"],
    ["it speaks of a notice that has gone again since", CASE, { ...FACTS, isOfEarlierTry: true }, reporting("failed"), "no_notice"],
    ["anybody could have written it", CASE, { ...FACTS, by: "reference" as const }, reporting("failed"), "report_unproven"],
    ["it is not from where it says", CASE, FACTS, reporting("failed", { authentication: { ...UNCHECKED, dmarc: "fail" } }), "report_unproven"],
  ])("for the tray, where %s", (_title, state, facts, mail, because) => {
    expect(mailPurport(state, { ...facts, mail })).toEqual({ as: "unmatched", because });
  });

  test("a bounce, where a person has read it, whatever led it here", () => {
    const mail = reporting("failed", { authentication: { ...UNCHECKED, dmarc: "fail" } });
    expect(mailPurport(CASE, { ...FACTS, by: "hand", mail })).toMatchObject({ as: "problem", problem: "bounced" });
  });
});
