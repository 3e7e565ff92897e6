import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { logInfo, logUnexpected } from "@/lib/log";
import { redact } from "@/lib/redact";

let lines: string[];

beforeEach(() => {
  lines = [];
  const keep = (line: string) => void lines.push(line);
  vi.spyOn(console, "log").mockImplementation(keep);
  vi.spyOn(console, "error").mockImplementation(keep);
  vi.stubEnv("NODE_ENV", "production");
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe("what must not reach a log", () => {
  test.each([
    ["an e-mail address", "mail to camille@volunteers.example bounced", "camille"],
    ["an e-mail address in brackets", "Key (email)=(camille@volunteers.example) exists", "camille"],
    ["a URL", "GET https://platform.example/channels/1?x=2 failed", "platform.example"],
    ["a database address", "postgresql://relance:hidden@127.0.0.1:5432/relance", "hidden"],
    ["a defanged URL", "hxxps://platform.example/a", "platform.example"],
    ["an invitation without a scheme", "seen at invites.example/abcdef", "abcdef"],
    ["a bare web name", "see www.platform.example", "platform.example"],
    ["embedded data", "src data:image/png;base64,AAAA", "AAAA"],
    ["a bearer token", "Authorization: Bearer abc.def-ghi", "abc.def"],
    ["one of our own tokens", "token rl_Zm9vYmFy was refused", "Zm9v"],
    ["a session token", "eyJhbGciOi.eyJzdWIi.c2ln", "eyJ"],
    ["a receipt code", "code 1234 5678 9012 3456 unknown", "5678"],
    ["a receipt code in one piece", "code 1234567890123456 unknown", "1234"],
    ["a receipt code with hyphens", "code 1234-5678-9012-3456 unknown", "5678"],
    ["a platform's identifier", "message 118233445566778899 gone", "1182"],
  ])("%s", (_title, text, secret) => {
    expect(redact(text)).not.toContain(secret);
  });

  test("whatever stands around it", () => {
    const word = fc.stringMatching(/^[a-z]{3,12}$/);
    fc.assert(
      fc.property(word, word, fc.string(), fc.string(), (name, host, before, after) => {
        const address = `${name}.private@${host}.example`;
        expect(redact(`${before} ${address} ${after}`)).not.toContain(address);
        expect(redact(`${before} https://${host}.example/${name} ${after}`)).not.toContain(`//${host}`);
      }),
    );
  });
});

test.each(["lib/db/client.ts:12:3", "2024-01-09T10:00:00.000Z", "RL-7K3F-92QD is late by 12 days"])(
  "%s stays readable",
  (text) => expect(redact(text)).toBe(text),
);

test("a line in production is one JSON object, secrets hidden by name", () => {
  logInfo("job done", { job: "follow-up", count: 3, password: "x", recipientEmail: "y" });
  expect(lines).toHaveLength(1);
  const line: unknown = JSON.parse(lines[0] ?? "");
  expect(line).toMatchObject({ level: "info", message: "job done", count: 3 });
  expect(line).toMatchObject({ password: "[hidden]", recipientEmail: "[hidden]" });
});

describe("an unexpected failure", () => {
  test("is logged once, with the id it returns, and a different id each time", () => {
    const id = logUnexpected(new Error("no such column"), "triage");
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(id);
    expect(lines[0]).toContain("no such column");
    expect(lines[0]?.includes("\n")).toBe(false);
    expect(logUnexpected(new Error("again"), "triage")).not.toBe(id);
  });

  test("hides what its message and its cause say about people, and drops other properties", () => {
    const cause = new Error("row of camille@volunteers.example");
    const error = Object.assign(new Error("write failed", { cause }), { detail: "the whole row" });
    logUnexpected(error, "file report");
    expect(lines[0]).toContain("write failed");
    expect(lines[0]).not.toContain("camille");
    expect(lines[0]).not.toContain("the whole row");
  });

  test("survives a cause that leads back to itself, and things that are no errors", () => {
    const error = new Error("round");
    error.cause = error;
    expect(logUnexpected(error, "loop")).toBeTruthy();
    expect(logUnexpected("just a word", "loop")).toBeTruthy();
  });
});
