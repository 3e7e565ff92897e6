import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { LOCALES } from "./locales";
import { negotiateLocale } from "./negotiate-locale";

describe("the language of a request", () => {
  test.each([
    ["the kept choice beats the browser", "fr", "en-GB,en;q=0.9", "fr"],
    ["an unknown kept choice is ignored", "de", "fr-FR,fr;q=0.9", "fr"],
    ["a region is served its language", undefined, "fr-CA", "fr"],
    ["the highest weight wins, whatever the order", undefined, "en;q=0.5, fr;q=0.8", "fr"],
    ["equal weights keep the order written", undefined, "en,fr", "en"],
    ["a first wish we do not speak gives way to the second", undefined, "de-DE,de;q=0.9,fr;q=0.5", "fr"],
    ["a refused language is not a wish", undefined, "fr;q=0, de", "en"],
    ["a broken weight is not a wish", undefined, "fr;q=high", "en"],
    ["capitals do not matter", undefined, "FR-fr", "fr"],
    ["no header at all", undefined, null, "en"],
    ["an empty header", undefined, "", "en"],
  ])("%s", (_title, kept, header, expected) => {
    expect(negotiateLocale(kept, header)).toBe(expected);
  });

  test("is always one we have, whatever is sent", () => {
    fc.assert(
      fc.property(fc.option(fc.string(), { nil: undefined }), fc.string(), (kept, header) => {
        expect(LOCALES).toContain(negotiateLocale(kept, header));
      }),
    );
  });
});
