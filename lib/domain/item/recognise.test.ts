import { describe, expect, test } from "vitest";
import type { Item } from "./item";
import type { Platform } from "./platform";
import { recognise } from "./recognise";

const NOW = new Date("2026-03-01T12:00:00.000Z");
const GUILD = "165176875973476352";
const CHANNEL = "165176875973476353";
const MESSAGE = "175928847299117063";

const read = (raw: string, platform?: Platform, now = NOW) => recognise(raw, { platform, now });

function itemOf(raw: string, platform?: Platform): Item {
  const recognition = read(raw, platform);
  if (!recognition.exact) throw new Error(`${raw}: ${recognition.reason}`);
  return recognition.item;
}

const keyOf = (raw: string, platform?: Platform) => itemOf(raw, platform).canonicalKey;

describe("LAW case 3: what does not name an exact location", () => {
  test.each([
    ["see server X", "not_a_link"],
    ["server", "not_a_link"],
    ["", "empty"],
    [" \t\r\n\u00a0", "empty"],
    ["https://vm.tiktok.com/ZMabc123/", "short_link_unresolved"],
    ["https://vt.tiktok.com/ZSabc123", "short_link_unresolved"],
    ["https://www.tiktok.com/t/ZTabc123/", "short_link_unresolved"],
    ["https://www.reddit.com/r/example/s/AbCd123", "short_link_unresolved"],
    ["https://t.snapchat.com/AbCd1234", "short_link_unresolved"],
    ["https://dsc.gg/example", "short_link_unresolved"],
    ["https://t.co/AbCd1234", "short_link_unresolved"],
    ["bit.ly/AbCd1234", "short_link_unresolved"],
    ["https://discord.com/channels/@me", "place_too_broad"],
    ["https://discord.com/", "place_too_broad"],
    ["https://x.com", "place_too_broad"],
    ["https://www.instagram.com/explore/tags/example/", "place_too_broad"],
  ])("%j → %s", (raw, reason) => {
    expect(read(raw)).toMatchObject({ exact: false, reason });
  });
});

describe("LAW case 38: release channels and the former domain of Discord", () => {
  test.each(["discord.com", "www.discord.com", "ptb.discord.com", "canary.discord.com", "discordapp.com", "ptb.discordapp.com"])(
    "%s names the same message",
    (host) => {
      expect(keyOf(`https://${host}/channels/${GUILD}/${CHANNEL}/${MESSAGE}`)).toBe(
        `discord:msg:${GUILD}:${CHANNEL}:${MESSAGE}`,
      );
    },
  );

  test("@me is a direct conversation, enclosed by no server", () => {
    expect(itemOf(`https://discord.com/channels/@me/${CHANNEL}/${MESSAGE}`)).toMatchObject({
      surface: "direct_message",
      containerKeys: [`discord:channel:${CHANNEL}`],
    });
  });
});

test("LAW case 39: invitations that differ in case are not the same", () => {
  expect(keyOf("https://discord.gg/AbC")).toBe("discord:invite:AbC");
  expect(keyOf("https://discord.gg/abc")).toBe("discord:invite:abc");
});

describe("LAW case 40: an ID beyond what a number can hold", () => {
  const item = itemOf(`https://discord.com/channels/${GUILD}/${CHANNEL}/${MESSAGE}`);

  test("survives JSON unchanged, as a string", () => {
    expect(JSON.parse(JSON.stringify(item))).toEqual(item);
    expect(item.canonicalKey.endsWith(`:${MESSAGE}`)).toBe(true);
  });

  test("tells when it was posted", () => {
    expect(item.postedAt).toBe("2016-04-30T11:18:25.796Z");
  });
});

describe("LAW case 41: an ID that cannot be", () => {
  const link = (id: string) => `https://discord.com/channels/${GUILD}/${CHANNEL}/${id}`;
  const postedAt = new Date("2016-04-30T11:18:25.796Z").getTime();

  test.each([
    ["16 digits", link("1759288472991170"), "id_malformed"],
    ["21 digits", link("175928847299117063000"), "id_malformed"],
    ["beyond 64 bits", link("18446744073709551616"), "id_malformed"],
    ["a leading zero", link("00175928847299117063"), "id_malformed"],
    ["no number", link("seventeen"), "id_malformed"],
    ["years ahead", link("18446744073709551615"), "id_in_future"],
  ])("%s", (_title, raw, reason) => {
    expect(read(raw)).toEqual({ exact: false, reason, platform: "discord" });
  });

  test.each([
    ["five minutes ahead of our clock is accepted", postedAt - 300_000, true],
    ["a millisecond more is not", postedAt - 300_001, false],
  ])("%s", (_title, now, exact) => {
    expect(read(`https://discord.com/channels/@me/${GUILD}/${MESSAGE}`, undefined, new Date(now)).exact).toBe(exact);
  });
});

test("LAW case 42: the signature of a Discord file is not part of it", () => {
  const file = `cdn.discordapp.com/attachments/${CHANNEL}/${MESSAGE}/example.png`;
  expect(keyOf(`https://${file}?ex=65a&is=65b&hm=0f`)).toBe(keyOf(`https://${file}?ex=75a&is=75b&hm=1f&`));
});

test("LAW case 43: a post on X, under either name", () => {
  expect(keyOf("https://twitter.com/a/status/1?s=20")).toBe("x:status:1");
  expect(keyOf("https://x.com/i/web/status/1")).toBe("x:status:1");
});

test("LAW case 44: one Vinted listing on one site, never merged across sites", () => {
  expect(keyOf("https://www.vinted.fr/items/9001-robe?referrer=catalog")).toBe("vinted.fr:item:9001");
  expect(keyOf("vinted.fr/items/9001")).toBe("vinted.fr:item:9001");
  expect(keyOf("vinted.be/items/9001")).toBe("vinted.be:item:9001");
});

describe("LAW case 45: where case counts and where it does not", () => {
  test("Instagram codes keep theirs", () => {
    expect(keyOf("https://www.instagram.com/p/AbCdE12345/")).toBe("ig:media:AbCdE12345");
    expect(keyOf("https://www.instagram.com/p/abcde12345/")).toBe("ig:media:abcde12345");
  });

  test("Telegram names are folded, and may stand before the domain", () => {
    expect(keyOf("https://t.me/User/5")).toBe("telegram:msg:user:5");
    expect(keyOf("https://user.t.me/5")).toBe("telegram:msg:user:5");
  });

  test("www is no name: neither written into the path nor read from it", () => {
    expect(keyOf("https://t.me/www/5")).toBe("url:https://t.me/www/5");
    expect(keyOf("https://www.t.me/user/5")).toBe("telegram:msg:user:5");
    expect(keyOf("https://www.t.me/5")).not.toBe(keyOf("https://t.me/www/5"));
  });
});

test("LAW case 46: the raw string is read, never changed or carried", () => {
  const raw = Object.freeze({ given: " https://Discord.GG/AbC#top\n" });
  expect(Object.values(itemOf(raw.given)).flat()).not.toContain(raw.given);
  expect(raw.given).toBe(" https://Discord.GG/AbC#top\n");
});
