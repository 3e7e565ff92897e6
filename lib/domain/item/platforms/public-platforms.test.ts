import { describe, expect, test } from "vitest";
import type { ItemKind, Surface } from "../item";
import type { Platform } from "../platform";
import { recognise } from "../recognise";

const now = new Date("2026-03-01T12:00:00.000Z");

type Row = readonly [raw: string, kind: ItemKind, key: string, within: readonly string[], surface: Surface];

const TABLES: Readonly<Partial<Record<Platform, readonly Row[]>>> = {
  x: [
    ["mobile.twitter.com/Example/status/1?t=a&ref_src=b", "post", "x:status:1", ["x:user:example"], "public"],
    ["x.com/i/status/1", "post", "x:status:1", [], "public"],
    ["x.com/example/status/1/photo/2", "post", "x:status:1", ["x:user:example"], "public"],
    ["x.com/Example", "account", "x:user:example", [], "unknown"],
    ["x.com/Example/media", "account", "x:user:example", [], "unknown"],
    ["x.com/messages/1-2", "channel", "x:conversation:1-2", [], "direct_message"],
    ["x.com/i/lists/9?s=20", "page", "url:https://x.com/i/lists/9", [], "unknown"],
  ],
  reddit: [
    ["old.reddit.com/r/Example/comments/AbC12/a_title/", "post", "reddit:post:abc12", ["reddit:community:example"], "public"],
    ["redd.it/abc12", "post", "reddit:post:abc12", [], "public"],
    ["np.reddit.com/comments/abc12", "post", "reddit:post:abc12", [], "public"],
    ["www.reddit.com/user/Name/comments/abc12/t", "post", "reddit:post:abc12", ["reddit:user:name"], "public"],
    ["www.reddit.com/r/Example/comments/abc12/t/xyz9/?context=3", "post", "reddit:comment:xyz9", ["reddit:post:abc12", "reddit:community:example"], "public"],
    ["reddit.com/u/Na-me", "account", "reddit:user:na-me", [], "unknown"],
    ["reddit.com/r/Example/new", "channel", "reddit:community:example", [], "unknown"],
  ],
  instagram: [
    ["instagram.com/reel/AbCdE12345/?igsh=x", "post", "ig:media:AbCdE12345", [], "public"],
    ["instagram.com/tv/AbCdE12345", "post", "ig:media:AbCdE12345", [], "public"],
    ["www.instagram.com/Na.me/p/AbCdE12345/", "post", "ig:media:AbCdE12345", ["ig:user:na.me"], "public"],
    ["instagram.com/stories/Name/123", "post", "ig:story:123", ["ig:user:name"], "public"],
    ["instagram.com/Na.me/", "account", "ig:user:na.me", [], "unknown"],
    ["instagram.com/direct/t/123", "channel", "ig:conversation:123", [], "direct_message"],
    ["instagram.com/stories/highlights/17?igshid=y", "page", "url:https://instagram.com/stories/highlights/17", [], "unknown"],
  ],
  tiktok: [
    ["www.tiktok.com/@Na.me/video/7000000000000000001?lang=fr", "post", "tiktok:7000000000000000001", ["tiktok:user:na.me"], "public"],
    ["tiktok.com/@name/photo/7000000000000000001", "post", "tiktok:7000000000000000001", ["tiktok:user:name"], "public"],
    ["m.tiktok.com/v/7000000000000000001.html", "post", "tiktok:7000000000000000001", [], "public"],
    ["tiktok.com/@Name", "account", "tiktok:user:name", [], "unknown"],
  ],
  telegram: [
    ["telegram.me/User/5?single", "post", "telegram:msg:user:5", ["telegram:user:user"], "public"],
    ["telegram.dog/s/user/5#end", "post", "telegram:msg:user:5", ["telegram:user:user"], "public"],
    ["t.me/user/3/5?comment=7", "post", "telegram:msg:user:5", ["telegram:user:user"], "public"],
    ["t.me/c/1234567/5", "message", "telegram:msg:c:1234567:5", ["telegram:chat:1234567"], "private_server"],
    ["t.me/c/1234567/3/5", "message", "telegram:msg:c:1234567:5", ["telegram:chat:1234567"], "private_server"],
    ["t.me/+AbCdEf_123", "invite", "telegram:invite:AbCdEf_123", [], "private_server"],
    ["t.me/%2BAbCdEf_123", "invite", "telegram:invite:AbCdEf_123", [], "private_server"],
    ["t.me/joinchat/AbCdEf_123", "invite", "telegram:invite:AbCdEf_123", [], "private_server"],
    ["t.me/+33199000000", "account", "telegram:phone:33199000000", [], "unknown"],
    ["t.me/User", "account", "telegram:user:user", [], "unknown"],
    ["user.t.me", "account", "telegram:user:user", [], "unknown"],
    ["t.me/s/user", "account", "telegram:user:user", [], "unknown"],
    ["t.me/user/s/5", "post", "telegram:story:user:5", ["telegram:user:user"], "public"],
    ["t.me/addstickers/Example", "page", "url:https://t.me/addstickers/Example", [], "unknown"],
  ],
  snapchat: [
    ["www.snapchat.com/add/Na.me", "account", "snapchat:user:na.me", [], "unknown"],
    ["snapchat.com/@Name?share_id=x", "account", "snapchat:user:name", [], "unknown"],
    ["snapchat.com/spotlight/W7_AbCdE", "post", "snapchat:spotlight:W7_AbCdE", [], "public"],
    ["snapchat.com/@Name/spotlight/W7_AbCdE", "post", "snapchat:spotlight:W7_AbCdE", ["snapchat:user:name"], "public"],
  ],
  vinted: [
    ["www.vinted.co.uk/items/9001-a-dress", "listing", "vinted.co.uk:item:9001", [], "public"],
    ["vinted.fr/member/77-login", "account", "vinted.fr:member:77", [], "unknown"],
    ["vinted.fr/inbox/5", "channel", "vinted.fr:conversation:5", [], "direct_message"],
  ],
  mastodon: [
    ["Social.Example/@Name/110000000000000001", "post", "mastodon:social.example:status:110000000000000001", ["mastodon:social.example:user:name"], "public"],
    ["social.example/users/Name/statuses/110000000000000001", "post", "mastodon:social.example:status:110000000000000001", ["mastodon:social.example:user:name"], "public"],
    ["social.example/web/@name/11", "post", "mastodon:social.example:status:11", ["mastodon:social.example:user:name"], "public"],
    ["social.example/@Name", "account", "mastodon:social.example:user:name", [], "unknown"],
    ["social.example/@Name@social.example", "account", "mastodon:social.example:user:name", [], "unknown"],
  ],
};

describe.each(Object.entries(TABLES))("%s", (platform, rows) => {
  test.each(rows)("%s", (raw, kind, canonicalKey, containerKeys, surface) => {
    expect(recognise(raw, { platform: platform as Platform, now })).toMatchObject({
      exact: true,
      item: { platform, kind, canonicalKey, containerKeys, surface },
    });
  });
});

describe("what a platform's address does not pin down", () => {
  test.each([
    ["x.com/search?q=example", "place_too_broad", "x"],
    ["x.com/example/status/abc", "id_malformed", "x"],
    ["x.com/example/status/9223372036854775807", "id_in_future", "x"],
    ["reddit.com/u/name/s/AbCd", "short_link_unresolved", "reddit"],
    ["reddit.com/r/all", "place_too_broad", "reddit"],
    ["instagram.com/share/p/AbCd", "short_link_unresolved", "instagram"],
    ["instagram.com/reels/audio/123456", "place_too_broad", "instagram"],
    ["tiktok.com/@name/video/abc", "id_malformed", "tiktok"],
    ["tiktok.com/foryou", "place_too_broad", "tiktok"],
    ["t.me/c", "place_too_broad", "telegram"],
    ["snapchat.com/t/AbCd", "short_link_unresolved", "snapchat"],
    ["vinted.fr/catalog", "place_too_broad", "vinted"],
    ["vinted.fr/items/0-x", "id_malformed", "vinted"],
    ["social.example/@name@origin.example/5", "local_copy", "mastodon"],
    ["social.example/@name@origin.example", "local_copy", "mastodon"],
    ["mastodon.example/explore", "place_too_broad", "mastodon"],
  ])("%s → %s", (raw, reason, platform) => {
    expect(recognise(raw, { now })).toEqual({ exact: false, reason, platform });
  });
});

test("a post's time on X is read from its ID where the ID carries one", () => {
  expect(recognise("x.com/example/status/1000000000000000000", { now })).toMatchObject({
    item: { postedAt: "2018-05-25T13:05:53.758Z" },
  });
  expect(recognise("x.com/example/status/20", { now })).not.toHaveProperty("item.postedAt");
});

test("an unknown site with a bare @name is a page, unless it is said to be of the fediverse", () => {
  expect(recognise("social.example/@name", { now })).toMatchObject({ item: { platform: "other" } });
  expect(recognise("social.example/@name", { platform: "mastodon", now })).toMatchObject({ item: { platform: "mastodon" } });
});

test("a subdomain Telegram keeps for itself names nobody", () => {
  expect(recognise("boost.t.me/user", { now })).toMatchObject({ item: { canonicalKey: "url:https://boost.t.me/user" } });
});
