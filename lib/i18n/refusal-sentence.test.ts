import { describe, expect, test } from "vitest";
import { REFUSAL_CODES, refuse } from "@/lib/domain/refusal";
import { LOCALES } from "./locales";
import { refusalSentence } from "./refusal-sentence";

const EXAMPLE = { platform: "discord", category: "ncii", severity: "S1", surface: "public", notifier: "depicted_person", kind: "takedown" };
const TIE = refuse("policy_tie", { path: "scope", params: { policy: "preset.ncii", name: "Shared images", ...EXAMPLE } });
const NBSP = "\u00a0";

describe.each(LOCALES)("in %s", (locale) => {
  test.each(REFUSAL_CODES)("%s has a sentence that needs no values", (code) => {
    expect(refusalSentence({ code }, locale)).not.toContain("refusals.");
  });

  test("a tie is told with the other policy and an example in words", () => {
    const sentence = refusalSentence(TIE, locale);
    expect(sentence).toContain("preset.ncii");
    for (const code of ["ncii;", "takedown", "depicted_person", "S1"]) expect(sentence).not.toContain(code);
  });
});

test.each([
  ["en", "Nothing would set “Removal” in a case such as this one: Discord; Intimate images shared without consent; "],
  ["fr", `Rien ne fixerait l’échéance «${NBSP}Retrait${NBSP}» d’un dossier comme celui-ci${NBSP}: Discord${NBSP}; `],
] as const)("a gap is told with the case that would have no deadline, in %s", (locale, expected) => {
  expect(refusalSentence(refuse("policy_gap", { params: EXAMPLE }), locale)).toContain(expected);
});
