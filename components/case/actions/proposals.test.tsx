import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { CASE_ACTIONS } from "@/lib/domain/case/available-actions";
import type { ProposedStep } from "@/lib/domain/clock/terms";
import type { Locale } from "@/lib/i18n/locales";
import { MESSAGES } from "@/lib/i18n/messages";
import { Proposals } from "./proposals";

type View = Parameters<typeof Proposals>[0]["view"];

const DUE = new Date("2026-03-04T11:00:00.000Z");
const NOW = new Date("2026-03-07T12:00:00.000Z");
const DATES = { startedAt: DUE, dueAt: DUE, dueLegalLatest: DUE, resumesAt: null, stoppedAt: null, abandonedAt: null };
const ANSWER = { id: "answer.policy", kind: "answer", ordinal: 1, owner: "platform", basis: "policy", state: "overdue", ...DATES } as const;
const LATE: View = {
  status: "awaiting_platform",
  clocks: [ANSWER],
  assignee: null,
  complaintWindow: "none",
  proposedStep: null,
  nextRung: "regulator",
  availableActions: [...CASE_ACTIONS],
};

function read(changes: Partial<View>, locale: Locale = "en"): string[] {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={MESSAGES[locale]} timeZone="Europe/Paris">
      <Proposals view={{ ...LATE, ...changes }} now={NOW} />
    </NextIntlClientProvider>,
  );
  return [...html.matchAll(/<strong[^>]*>(.*?)<\/strong>/g)].map(([, words]) => (words ?? "").replaceAll(/<[^>]*>/g, "").replaceAll(/[\u00a0\u202f]/g, " "));
}

const step = (proposed: ProposedStep) => ({ proposedStep: { step: proposed, clockId: "answer.policy", reachedAt: DUE } });

describe("what is proposed, in words", () => {
  test("to follow up, and then no rung beside it", () => {
    expect(read(step("follow_up"))).toEqual(["Answer, late by 3 days: follow up."]);
    expect(read(step("follow_up"), "fr")).toEqual(["Réponse, en retard de 3 jours : relancer."]);
  });

  test("to climb, and which rung", () => {
    expect(read(step("next_rung"))).toEqual(["Answer, late by 3 days: take the next step on the ladder.", MESSAGES.en.escalation.rungs.regulator]);
  });

  test("to give the case to somebody, or to somebody else", () => {
    expect(read(step("reassign"))).toEqual(["Answer, late by 3 days: give the case to somebody."]);
    expect(read({ ...step("reassign"), assignee: { id: "ann", label: "analyst-1" } })).toEqual(["Answer, late by 3 days: give the case to somebody else."]);
  });

  test("nothing that this reader cannot do", () => {
    expect(read({ ...step("follow_up"), availableActions: ["escalate"] })).toEqual([MESSAGES.en.escalation.rungs.regulator]);
    expect(read({ availableActions: [] })).toEqual([]);
  });
});
