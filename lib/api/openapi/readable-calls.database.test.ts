import { describe, expect, test } from "vitest";
import { LOCALES } from "@/lib/i18n/locales";
import { API } from "../table";
import { OPERATION_IDS } from "../words/words";
import { readableCalls } from "./readable-calls";

describe.each(LOCALES)("the readable page in %s", (locale) => {
  const calls = readableCalls(API, locale);

  test("shows every call once", () => {
    expect(calls.map(({ id }) => id).sort()).toEqual([...OPERATION_IDS].sort());
  });

  test("shows what filing takes, down to the history", () => {
    const filing = calls.find(({ id }) => id === "fileReport");
    const names = filing?.body.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["category", "items[].raw", "goodFaith", "reporter.anonymous", "history[].sentAt", "history[].receivedAt"]));
    expect(filing?.body.find(({ name }) => name === "items[].raw")?.note).not.toBe("");
  });

  test("shows no field of the path in a body", () => {
    expect(calls.flatMap(({ body }) => body.map(({ name }) => name))).not.toContain("reference");
  });
});
