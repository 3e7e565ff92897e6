import { describe, expect, test } from "vitest";
import { forgetAttempts } from "@/lib/db/attempt-store";
import { database } from "@/lib/db/client";
import { limitAttempts } from "./attempts";

const at = (text: string) => new Date(text);
const NOW = at("2026-03-02T09:05:00.000Z");

const tryTimes = async (times: number, who: string, now = NOW) => {
  const results = await Promise.all(Array.from({ length: times }, () => limitAttempts("sign-in", who, now)));
  return results.filter((refusal) => refusal !== null).length;
};

describe("twenty attempts to sign in, in ten minutes", () => {
  test("are let through, and not one more, even all at once", async () => {
    expect(await tryTimes(25, "one")).toBe(5);
    expect(await limitAttempts("sign-in", "one", NOW)).toMatchObject({ code: "too_many_attempts" });
  });

  test("are counted for each by themselves", async () => {
    await tryTimes(25, "two");
    expect(await tryTimes(20, "three")).toBe(0);
  });

  test("are counted for each thing by itself", async () => {
    await tryTimes(25, "four");
    expect(await limitAttempts("receipt", "four", NOW)).toBeNull();
  });

  test("are counted anew in the next window", async () => {
    await tryTimes(25, "five");
    expect(await tryTimes(1, "five", at("2026-03-02T09:09:59.999Z"))).toBe(1);
    expect(await tryTimes(1, "five", at("2026-03-02T09:10:00.000Z"))).toBe(0);
  });
});

test("nobody's address is in the table, and old windows are forgotten", async () => {
  await limitAttempts("receipt", "198.51.100.7", NOW);
  const rows = await database().attemptWindow.findMany();
  expect(JSON.stringify(rows)).not.toContain("198.51.100.7");
  await forgetAttempts(database(), at("2026-03-03T00:00:00.000Z"));
  expect(await database().attemptWindow.count()).toBe(0);
});
