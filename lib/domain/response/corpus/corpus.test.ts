import { describe, expect, test } from "vitest";
import { RESPONSE_KINDS } from "../kind";
import scoring from "./scoring.json";
import tuning from "./tuning.json";
import silence from "./tuning-silence.json";

const HALVES = [
  { name: "tuning", id: /^t\d{3}$/, replies: tuning },
  { name: "scoring", id: /^s\d{3}$/, replies: scoring },
];
const LANGUAGES = ["fr", "en", "de", "es", "it"];
const HEADERS = {
  autoSubmitted: expect.toBeOneOf([null, "no", "auto-replied", "auto-generated"]) as unknown,
  precedence: expect.toBeOneOf([null, "bulk", "auto_reply", "list", "junk"]) as unknown,
  nullSender: expect.any(Boolean) as unknown,
  from: expect.stringMatching(/^[a-z0-9.-]+@[a-z0-9-]+\.example$/) as unknown,
};

/** Letters and digits alone: what is left when two texts differ by more than spaces, case or punctuation. */
const bare = (text: string) => text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
const repeated = (values: string[]) => values.filter((value, at) => values.indexOf(value) !== at);

describe.each(HALVES)("the $name half", ({ id, replies }) => {
  test("holds at least a hundred replies, each of the shape the rules are given", () => {
    expect(replies.length).toBeGreaterThanOrEqual(100);
    for (const { headers, note, ...reply } of replies as { id: string; headers: unknown; note?: string }[]) {
      expect(reply).toEqual({
        id: expect.stringMatching(id) as unknown,
        language: expect.toBeOneOf(LANGUAGES) as unknown,
        kind: expect.toBeOneOf([...RESPONSE_KINDS]) as unknown,
        subject: expect.stringMatching(/\S/) as unknown,
        text: expect.stringMatching(/\S/) as unknown,
      });
      if (headers !== null) expect(headers, reply.id).toEqual(HEADERS);
      if (note !== undefined) expect(note, reply.id).toMatch(/\S/);
    }
  });

  test.each(LANGUAGES)("has every kind of response in %s", (language) => {
    const kinds = new Set(replies.filter((reply) => reply.language === language).map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([...RESPONSE_KINDS].sort());
  });
});

test("no identifier and no text stands twice, in one half or across both", () => {
  const all = [...tuning, ...silence, ...scoring];
  expect(repeated(all.map((reply) => reply.id))).toEqual([]);
  expect(repeated(all.map(({ text }) => bare(text)))).toEqual([]);
});

test("every address and link in a reply is a reserved one", () => {
  const hosts = [...tuning, ...silence, ...scoring].flatMap(({ text }) => [...text.matchAll(/(?:https?:\/\/|@)([\w.-]*\w)/g)].map(([, host]) => host ?? ""));
  expect(hosts.length).toBeGreaterThan(20);
  expect(hosts.filter((host) => !host.endsWith(".example"))).toEqual([]);
});
