import { describe, expect, test } from "vitest";
import type { Item } from "./item";
import type { Platform } from "./platform";
import { recognise } from "./recognise";

const NOW = new Date("2026-03-01T12:00:00.000Z");
const ID = "175928847299117063";

const read = (raw: string, platform?: Platform) => recognise(raw, { platform, now: NOW });

function itemOf(raw: string, platform?: Platform): Item {
  const recognition = read(raw, platform);
  if (!recognition.exact) throw new Error(`${raw}: ${recognition.reason}`);
  return recognition.item;
}

describe("the form of the string", () => {
  test.each([
    ["javascript:alert", "unsupported_scheme"],
    ["data:text/plain,example", "unsupported_scheme"],
    ["file:///etc/hosts", "unsupported_scheme"],
    ["ftp://files.example/a", "unsupported_scheme"],
    ["mailto:someone@forum.example", "unsupported_scheme"],
    ["tg://resolve?domain=user", "unsupported_scheme"],
    ["https://discord.gg/a\u200bbc", "unsafe_characters"],
    ["https://discord.gg/\u202eabc", "unsafe_characters"],
    ["\ufeffhttps://discord.gg/abc", "unsafe_characters"],
    ["https://discord.gg/abc\0", "unsafe_characters"],
    ["https://discord.gg/a\tbc", "unsafe_characters"],
    ["https://discord.gg/abc\ud800", "unsafe_characters"],
    ["https://discord.gg/abc please", "not_a_link"],
    ["someone@forum.example", "not_a_link"],
    ["holiday.png", "not_a_link"],
    ["https://localhost/a", "not_a_link"],
    ["https://a..example/", "not_a_link"],
    ["server:abc", "not_a_link"],
    [`server:${ID}`, "not_a_link"],
    [ID, "not_a_link"],
    [`https://forum.example/${"a".repeat(2027)}`, "too_long"],
  ])("%j → %s", (raw, reason) => {
    expect(read(raw)).toMatchObject({ exact: false, reason });
  });

  test("2,048 characters are read", () => {
    expect(read(`https://forum.example/${"a".repeat(2026)}`).exact).toBe(true);
  });

  test.each([
    ["without a scheme", "discord.gg/abc"],
    ["protocol-relative", "//discord.gg/abc"],
    ["with white space around", "\n\t https://discord.gg/abc \r\n"],
    ["in angle brackets", "<https://discord.gg/abc>"],
    ["defanged", "hxxps://discord[.]gg/abc"],
    ["defanged our way", "hxxps[:]//discord[.]gg/abc"],
    ["with port, credentials and final dot", "HTTPS://user:pass@DISCORD.gg.:443/abc/?x=1#y"],
  ])("%s, an invitation is the same", (_title, raw) => {
    expect(itemOf(raw).canonicalKey).toBe("discord:invite:abc");
  });

  test("a link tells its platform better than the hint", () => {
    expect(itemOf("https://x.com/example", "discord").platform).toBe("x");
  });

  test("a look-alike host is not the platform", () => {
    expect(itemOf("https://discord.com.forum.example/channels/@me").platform).toBe("other");
    expect(itemOf("https://discord.com@forum.example/").canonicalKey).toBe("url:https://forum.example");
  });
});

describe("any other page", () => {
  test.each([
    ["HTTP://Forum.Example:80/Thread/5/", "url:https://forum.example/Thread/5"],
    ["https://forum.example/a?utm_source=x&b=2&FBCLID=1&gclid=z#top", "url:https://forum.example/a?b=2"],
    ["https://forum.example/?utm_source=x", "url:https://forum.example"],
    ["http://forum.example:443/a", "url:https://forum.example/a"],
    ["https://forum.example:80/a", "url:https://forum.example/a"],
    ["https://forum.example:8443/a", "url:https://forum.example:8443/a"],
    ["https://exämple.example/Ä", "url:https://xn--exmple-cua.example/%C3%84"],
    ["https://forum.example/", "url:https://forum.example"],
    ["forum.example", "url:https://forum.example"],
    ["http://192.0.2.7/a", "url:https://192.0.2.7/a"],
    ["https://forum.example/@name", "url:https://forum.example/@name"],
    ["https://forum.example/a?c=1&b=2&&A=%2f", "url:https://forum.example/a?c=1&b=2&A=%2f"],
  ])("%s → %s", (raw, key) => {
    expect(itemOf(raw)).toMatchObject({ platform: "other", kind: "page", canonicalKey: key, surface: "unknown" });
  });
});
