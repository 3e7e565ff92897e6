import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defang } from "./defang";
import { PLATFORMS } from "./platform";
import { recognise } from "./recognise";

const NOW = new Date("2026-03-01T12:00:00.000Z");

const ANY_TEXT = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.string({ unit: fc.constantFrom("discord.gg", "t.me", "https://", "/", ":", "@", "[.]", "%", "1", "?", "&", "=", "www.", "é") }),
);
const ANY_HINT = fc.option(fc.constantFrom(...PLATFORMS), { nil: undefined });

const SAMPLES = [
  "https://discord.com/channels/165176875973476352/165176875973476353/175928847299117063",
  "https://discord.com/channels/@me/165176875973476353",
  "https://discord.gg/AbC",
  "https://cdn.discordapp.com/attachments/165176875973476353/175928847299117063/example.png",
  "https://x.com/example/status/1",
  "https://x.com/example/lists",
  "https://www.reddit.com/r/example/comments/abc12/a_title/",
  "https://www.instagram.com/reel/AbCdE12345",
  "https://www.tiktok.com/@example/video/7000000000000000001",
  "https://t.me/user/5",
  "https://www.snapchat.com/add/example",
  "https://vinted.fr/items/9001-robe",
  "https://social.example/@name/110000000000000001",
  "https://forum.example/Thread/5?page=2",
];

const keyOf = (raw: string) => {
  const recognition = recognise(raw, { now: NOW });
  return recognition.exact ? recognition.item.canonicalKey : recognition.reason;
};

test("never throws, and always gives an item or a reason", () => {
  fc.assert(
    fc.property(ANY_TEXT, ANY_HINT, (raw, platform) => {
      const recognition = recognise(raw, { platform, now: NOW });
      expect(recognition.exact ? recognition.item.canonicalKey : recognition.reason).toMatch(/^[\x21-\x7e]+$/);
    }),
    { numRuns: 2000 },
  );
});

test("a page's key, read again, is the same key", () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (raw) => {
      const key = keyOf(raw);
      fc.pre(key.startsWith("url:") && key.length < 2000);
      expect(keyOf(key.slice("url:".length))).toBe(key);
    }),
  );
});

describe.each(SAMPLES)("%s", (sample) => {
  const key = keyOf(sample);
  const tracking = fc.constantFrom("utm_source=a", "utm_Medium=b", "fbclid=c", "gclid=d", "utm_x");
  const glued = sample.includes("?") ? "&" : "?";

  test("is recognised", () => {
    expect(key).toContain(":");
  });

  test("keeps its key under tracking parameters and fragments", () => {
    const fragment = fc.stringMatching(/^(?:[a-z][\w/?&=.-]{0,12})?$/);
    fc.assert(
      fc.property(fc.array(tracking, { minLength: 1 }), fragment, (parameters, end) => {
        expect(keyOf(`${sample}${glued}${parameters.join("&")}#${end}`)).toBe(key);
      }),
      { numRuns: 30 },
    );
  });

  test("keeps its key under every variation of scheme, host and port, however combined", () => {
    const variations = fc.shuffledSubarray([
      (raw: string) => raw.replace(/^https?/i, "HTTP"),
      (raw: string) => raw.replace(/(?<=:\/\/)[^/]+/, (host) => host.toUpperCase()),
      (raw: string) => raw.replace(/(?<=:\/\/)/, "name:word@"),
      (raw: string) => `  ${raw}\n`,
      (raw: string) => raw.replace(/^(\s*\S+)/, "$1#end"),
    ]);
    fc.assert(
      fc.property(variations, (steps) => {
        expect(keyOf(steps.reduce((raw, vary) => vary(raw), sample))).toBe(key);
      }),
      { numRuns: 30 },
    );
  });

  test("keeps its key without scheme, and as our own screens show it", () => {
    expect(keyOf(sample.replace("https://", ""))).toBe(key);
    expect(keyOf(defang(sample))).toBe(key);
  });
});
