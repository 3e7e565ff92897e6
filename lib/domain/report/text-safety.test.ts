import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { findUnsafeText } from "./text-safety";

describe("a text is safe", () => {
  test.each([
    ["empty", ""],
    ["French with tab and line breaks", "Le serveur\tdiffuse\r\ndes images volées."],
    ["Arabic", "هذا الخادم ينشر صورا مسروقة"],
    ["Arabic with a right-to-left mark", "الخادم\u200F (Relance)\u061C"],
    ["Hebrew with a left-to-right mark", "השרת\u200E Relance"],
    ["Persian with its non-joiner", "می\u200Cخواهم"],
    ["Persian with its joiner before a space", "ه\u200D است"],
    ["Hindi with joiner and non-joiner", "क्\u200Dष र्\u200Cय"],
    ["a family emoji", "👩\u200D👩\u200D👧 seen"],
    ["a couple of mixed skin tones", "🧑🏽\u200D❤️\u200D🧑🏿"],
    ["a rainbow flag", "🏳️\u200D🌈"],
    ["the flag of a region", "🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}"],
    ["characters beyond the basic plane", "𐍈 and 𝒜"],
  ])("%s", (_title, text) => {
    expect(findUnsafeText(text)).toBeNull();
  });
});

describe("a text is unsafe", () => {
  test.each([
    ["nul", "a\0b"],
    ["control", "a\u0007b"],
    ["control", "a\u001Bb"],
    ["control", "a\u007Fb"],
    ["control", "a\u0085b"],
    ["bidi", "moc.\u202Eexample"],
    ["bidi", "a\u202Ab"],
    ["bidi", "a\u2066b\u2069"],
    ["zero_width", "il\u200Blegal"],
    ["zero_width", "il\u2060legal"],
    ["zero_width", "\uFEFFserver"],
    ["zero_width", "ser\u200Dver"],
    ["zero_width", "ser\u200Cver"],
    ["zero_width", "👩\u200D"],
    ["zero_width", "👩\u200C👧"],
    ["zero_width", "می\u200C\u200Cخواهم"],
    ["zero_width", "1\u200D2"],
    ["zero_width", "hidden\u{E0061}\u{E0062}"],
    ["lone_surrogate", "a\uD800b"],
    ["lone_surrogate", "a\uDC00"],
  ] as const)("%s in %j", (kind, text) => {
    expect(findUnsafeText(text)).toBe(kind);
  });

  test("and the first offender is the one named", () => {
    expect(findUnsafeText("a\u202Eb\0c")).toBe("bidi");
  });
});

test("one offender is found wherever it stands in a safe text", () => {
  const safe = fc.array(fc.constantFrom("a", "é", " ", "你", "😀", "\n")).map((letters) => letters.join(""));
  const offender = fc.constantFrom("\0", "\u0001", "\u202E", "\u200B", "\u2067", "\uD834");
  fc.assert(
    fc.property(safe, offender, safe, (before, character, after) => {
      expect(findUnsafeText(before + after)).toBeNull();
      expect(findUnsafeText(before + character + after)).not.toBeNull();
    }),
  );
});
