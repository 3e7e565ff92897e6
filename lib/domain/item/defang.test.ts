import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defang, refang } from "./defang";

const LINKS = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.emailAddress(),
  fc.string({ unit: fc.constantFrom("http", "https", "hxxp", "ftp", ":", "/", ".", "[", "]", "。", "a", "é", "mailto:", "data:", " ") }),
);

describe("defang", () => {
  test.each([
    ["https://discord.gg/abc", "hxxps[:]//discord[.]gg/abc"],
    ["HTTP://Forum.Example/a.b?c=d.e", "hxxp[:]//Forum[.]Example/a[.]b?c=d[.]e"],
    ["discord.gg/abc", "discord[.]gg/abc"],
    ["discord\u3002gg/abc", "discord[\u3002]gg/abc"],
    ["ftp://files.example", "fxp[:]//files[.]example"],
    ["mailto:a@forum.example", "mailto[:]a@forum[.]example"],
    ["javascript:alert", "javascript[:]alert"],
    ["server:175928847299117063", "server:175928847299117063"],
    ["Seen at 12:30. Then gone.", "Seen at 12:30. Then gone."],
  ])("%s → %s", (text, shown) => {
    expect(defang(text)).toBe(shown);
  });

  test("once is enough", () => {
    const isStable = (text: string) => defang(defang(text)) === defang(text);
    fc.assert(fc.property(LINKS, isStable), { numRuns: 2000 });
  });

  test("leaves no scheme and no dotted host alive", () => {
    fc.assert(
      fc.property(LINKS, (text) => {
        expect(defang(text)).not.toMatch(/:\/\/|https?:|mailto:\S|[\p{L}\p{N}][.\u3002\uff0e\uff61][\p{L}\p{N}]/iu);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("refang", () => {
  test.each([
    ["hxxps://discord[.]gg/abc", "https://discord.gg/abc"],
    ["hxxps[:]//discord[.]gg/abc", "https://discord.gg/abc"],
    ["hxxp[://]discord(.)gg/abc", "http://discord.gg/abc"],
    ["discord[.]gg/a[.]b", "discord.gg/a.b"],
    ["https://forum.example/?a[.]b=c", "https://forum.example/?a[.]b=c"],
  ])("%s → %s", (text, address) => {
    expect(refang(text)).toBe(address);
  });
});
