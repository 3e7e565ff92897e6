import { describe, expect, test } from "vitest";
import type { ClockMove } from "@/lib/domain/clock/clock-moves";
import type { ClockTerms } from "@/lib/domain/clock/terms";
import { STATUTE_IDS, STATUTES } from "@/lib/domain/law/statutes";
import { PRESETS } from "@/lib/domain/policy/presets";
import type { TermsReason } from "@/lib/domain/policy/why";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { policyName } from "@/lib/i18n/policy-name";
import type { TimeWords } from "@/lib/i18n/relative-time";
import { translatorFor } from "@/lib/i18n/translator";
import { moveWords } from "./move-words";
import { statuteSentence, termsSentence } from "./why-sentence";

const [FROM, TO] = [new Date("2026-03-02T09:00:00.000Z"), new Date("2026-03-04T09:00:00.000Z")];
const TERMS: ClockTerms = { kind: "answer", basis: "policy", ms: 172_800_000, thresholds: [], proposals: {}, pauses: {}, policy: { key: "preset.ncii", version: 1 } };

/** One of each; a new move does not compile here until it has its own. */
const MOVES: { readonly [What in ClockMove["what"]]: readonly Extract<ClockMove, { what: What }>[] } = {
  started: [{ what: "started", at: FROM }],
  undone: [{ what: "undone" }],
  start_moved: [{ what: "start_moved", from: TO, to: FROM }],
  stopped: [{ what: "stopped", at: TO }],
  stop_moved: [{ what: "stop_moved", from: TO, to: FROM }],
  reopened: [{ what: "reopened", from: FROM }],
  abandoned: [{ what: "abandoned", at: TO }],
  owed_again: [{ what: "owed_again" }],
  paused: [{ what: "paused", reason: "legal_hold", at: FROM }],
  pause_ended: [{ what: "pause_ended", reason: "legal_hold", at: TO }],
  pause_undone: [{ what: "pause_undone", reason: "platform_waits" }],
  terms: [{ what: "terms", from: TERMS, to: { ...TERMS, ms: 3_600_000, policy: { key: "ours", version: 3 } } }],
  due: [
    { what: "due", from: FROM, to: TO },
    { what: "due", from: FROM, to: null },
    { what: "due", from: null, to: TO },
  ],
};

const REASON: TermsReason = {
  kind: "answer",
  basis: "policy",
  policy: { key: "ours", version: 3, name: "Evenings", source: "our own" },
  matched: { platform: "discord", category: "ncii", severity: "S1", surface: "direct_message", notifier: "mandate" },
  yielded: 2,
  ms: 57_600_000,
  calendar: { key: "office", version: 1, name: "Office", hours: { timeZone: "Europe/Paris", weekly: [], holidays: [], exceptions: {} } },
};

function wordsIn(locale: Locale) {
  const t = translatorFor(locale);
  const time = ((key: string, values?: Record<string, string>) => t(`time.${key}` as "time.justNow", values)) as TimeWords;
  return { t, time, written: (at: Date) => at.toISOString() };
}

describe.each(LOCALES)("in %s", (locale) => {
  const words = wordsIn(locale);
  const whole = /^\p{Lu}[^{}]*[.]$/u;

  test.each(Object.values(MOVES).flat())("$what is a whole sentence", (move) => {
    expect(moveWords(move, words)).toMatch(whole);
  });

  test.each<[string, TermsReason]>([
    ["with all that it can say", REASON],
    ["for every case", { ...REASON, matched: {}, yielded: 0, calendar: null }],
    ["with one that stands back", { ...REASON, yielded: 1 }],
    ["of the platform", { ...REASON, basis: "commitment" }],
  ])("why, in one sentence: %s", (_title, reason) => {
    expect(termsSentence(reason, words.t)).toMatch(whole);
  });

  test.each(STATUTE_IDS)("why, by law: %s", (statute) => {
    expect(statuteSentence(STATUTES[statute], words.t)).toMatch(/^\p{Lu}[^{}]*[.]$/u);
  });

  test("every policy that ships has a name in this language", () => {
    for (const policy of PRESETS) expect(policyName(policy, words.t), policy.key).not.toBe(policy.name);
  });
});

test("the sentence says who gave how much, for what, and over whom", () => {
  const { t } = wordsIn("en");
  expect(termsSentence(REASON, t).replaceAll("\u00a0", " ")).toBe(
    "Our policy “Evenings” (version 3) gives 16 hours of the hours of “Office” to cases like this one (" +
      `Discord, ${t("category.names.ncii")}, S1 (${t("severity.names.S1")}), ${t("item.surfaces.direct_message")}, ${t("clock.notifiers.mandate")})` +
      "; 2 other policies ask for less of a case and stand back.",
  );
});

test("a policy of our own goes by the name it was given", () => {
  expect(policyName({ key: "ours", name: "Evenings" }, translatorFor("en"))).toBe("Evenings");
  expect(policyName({ key: "preset.ncii", name: "Evenings" }, translatorFor("en"))).toBe("Evenings");
});
