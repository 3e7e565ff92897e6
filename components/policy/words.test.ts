import { describe, expect, test } from "vitest";
import { comparePolicies } from "@/lib/domain/policy/compare-policies";
import type { PolicyVersion } from "@/lib/domain/policy/policy";
import { PRESETS } from "@/lib/domain/policy/presets";
import { aPolicy } from "@/lib/domain/policy/testing/policies";
import { days, hours } from "@/lib/domain/law/duration";
import { LOCALES } from "@/lib/i18n/locales";
import { translatorFor } from "@/lib/i18n/translator";
import { changeWords } from "./change-words";
import { pauseWords, reminderWords, stepWords, timeWords } from "./rule-words";
import { scopeWords } from "./scope-words";
import { sourceWords } from "./source-words";

const CALENDARS = [{ key: "office", name: "Office" }];
const RULE = { kind: "takedown", ms: hours(48), calendar: "office", thresholds: [90, 100], proposals: { "+7d": "reassign", "100%": "next_rung" }, pauses: { legal_hold: days(3), platform_waits: null } } as const;
const BEFORE = aPolicy({ scope: { platform: ["discord", "x"] }, clocks: [{ ...RULE, thresholds: [100] }, { kind: "answer", ms: hours(2) }] });
const OTHER: Partial<PolicyVersion> = { name: "Theirs", source: "a page", basis: "commitment", scope: {}, isRetired: true, clocks: [{ ...RULE, ms: hours(4), proposals: {}, pauses: {} }, { kind: "verify", ms: 1 }] };

describe.each(LOCALES)("in %s", (locale) => {
  const t = translatorFor(locale);

  test("no code of the domain is shown, whatever changed", () => {
    const sentences = comparePolicies(BEFORE, { ...BEFORE, ...OTHER, version: 2 }).flatMap((change) => changeWords(change, BEFORE.key, CALENDARS, t));
    expect(sentences).toHaveLength(11);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^\p{Lu}[^{}]*\.$/u);
      expect(sentence).not.toMatch(/policies\.\w|next_rung|legal_hold|commitment|discord/);
    }
  });

  test("what ships says in this language where it comes from", () => {
    for (const preset of PRESETS) {
      expect(sourceWords(preset, t), preset.key).not.toBe(preset.source);
      expect(sourceWords({ key: preset.key, source: "Our meeting of March." }, t)).toBe("Our meeting of March.");
    }
  });
});

describe("what a rule says", () => {
  const t = translatorFor("en");

  test("of its time: hours of a calendar are never days", () => {
    expect(timeWords(RULE, CALENDARS, t)).toBe("48 hours of the hours of “Office”");
    expect(timeWords({ ms: hours(48) }, CALENDARS, t)).toBe("2 days");
  });

  test("of its reminders, steps and pauses, in order", () => {
    expect(reminderWords(RULE, t)).toBe("90 %, 100 %");
    expect(stepWords(RULE, t)).toBe("at 100 %: take the next step on the ladder; 7 days late: give the case to somebody else");
    expect(pauseWords(RULE, t)).toBe("the platform asked us something and waits (as long as it lasts); an authority asked us to hold still (for 3 days at most)");
    expect(stepWords({ ...RULE, proposals: {} }, t)).toBe("nothing");
  });

  test("in French, with the space before a semicolon", () => {
    const french = translatorFor("fr");
    const steps = stepWords({ ...RULE, proposals: { "100%": "follow_up", "+3d": "follow_up", "+7d": "reassign" } }, french);
    for (const words of [steps, pauseWords(RULE, french)]) {
      expect(words).toContain("\u00a0; ");
      expect(words).not.toMatch(/[^\u00a0];/u);
    }
  });

  test("of whom it is for", () => {
    expect(scopeWords(BEFORE.scope, t)).toBe("Discord, X (Twitter)");
    expect(scopeWords({ category: ["ncii"], severity: ["S0"] }, t)).toBe("Intimate images shared without consent · S0 (Danger to life or to a child)");
    expect(scopeWords({}, t)).toBe("every case");
  });
});
