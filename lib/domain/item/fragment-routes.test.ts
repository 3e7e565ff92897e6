import { describe, expect, test } from "vitest";
import { recognise } from "./recognise";

const NOW = new Date("2026-11-01T00:00:00.000Z");

function keyOf(raw: string): string {
  const recognition = recognise(raw, { now: NOW });
  return recognition.exact ? recognition.item.canonicalKey : recognition.reason;
}

describe("a fragment that is the rest of the path", () => {
  test.each([
    ["https://web.telegram.org/k/#@channel_one", "https://web.telegram.org/k/#@channel_two"],
    ["https://web.telegram.org/a/#-1001234567890", "https://web.telegram.org/a/#-1009876543210"],
    ["https://matrix.example/#/#room:one.example", "https://matrix.example/#/#room:two.example"],
    ["https://files.example/#!AbCdEf", "https://files.example/#!GhIjKl"],
  ])("tells %s from %s", (one, two) => {
    expect(keyOf(one)).not.toBe(keyOf(two));
  });

  test.each(["#comments", "#:~:text=word", "#L12", "#"])("an ordinary one (%s) changes nothing", (fragment) => {
    expect(keyOf(`https://forum.example/topics/12${fragment}`)).toBe(keyOf("https://forum.example/topics/12"));
  });
});

test("one's own page on Discord names nobody", () => {
  expect(keyOf("https://discord.com/users/@me")).toBe("place_too_broad");
});
