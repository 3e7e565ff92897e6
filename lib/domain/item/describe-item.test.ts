import { expect, test } from "vitest";
import { describeItem } from "./describe-item";

test.each([
  ["discord", "message", "discord:msg:165176875973476352:165176875973476353:175928847299117063", "175928847299117063"],
  ["telegram", "account", "telegram:user:example", "example"],
  ["other", "page", "url:https://forum.example/a", "forum[.]example/a"],
] as const)("%s %s", (platform, kind, canonicalKey, name) => {
  expect(describeItem({ platform, kind, canonicalKey })).toEqual({ code: `items.${kind}`, params: { platform, name } });
});
