import { afterEach, describe, expect, test, vi } from "vitest";
import { aToken, refusedCall } from "@/lib/api/testing/call";
import { now } from "@/lib/clock";
import { sweepClocksCommand } from "@/lib/commands/clock/sweep-clocks";
import { run } from "@/lib/commands/run";
import { answered, aPerson, aReport, filed } from "@/lib/commands/testing/support";
import { database, openDatabase } from "@/lib/db/client";
import { SYSTEM } from "@/lib/domain/access/actor";
import { GET as live } from "./route";
import { GET as ready } from "./ready/route";

const held = globalThis as { relanceDatabase?: ReturnType<typeof database> };
const real = database();
const request = () => new Request("http://relance.test/api/health", { headers: { "Accept-Language": "en" } });
const context = { params: Promise.resolve({}) };

/** A server that is not there: nothing listens on port 1. */
const away = () => {
  held.relanceDatabase = openDatabase("postgres://nobody:nobody@127.0.0.1:1/none");
};

afterEach(() => {
  held.relanceDatabase = real;
  vi.restoreAllMocks();
});

describe("health", () => {
  test("live and ready while all is well", async () => {
    const answers = [await live(request(), context), await ready(request(), context)];
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await Promise.all(answers.map((answer) => answer.json()))).toEqual([
      { status: "ok" },
      { status: "ready", clocks: { behindSeconds: 0, due: 0 } },
    ]);
    expect(answers.map(({ headers }) => headers.get("Cache-Control"))).toEqual(["no-store", "no-store"]);
  });

  test("ready, and says how far behind the clocks are, after a day without a worker", async () => {
    const dayAgo = new Date(now().getTime() - 26 * 3_600_000);
    await filed(await aPerson("reporter"), {}, dayAgo);
    const answer = await ready(request(), context);
    const { clocks, ...rest } = (await answer.json()) as { clocks: { behindSeconds: number; due: number } };
    expect([answer.status, rest, clocks.due]).toEqual([200, { status: "ready" }, 1]);
    expect(clocks.behindSeconds).toBeGreaterThanOrEqual(24 * 3_600);
    expect(clocks.behindSeconds).toBeLessThan(24 * 3_600 + 60);
    answered(await run(sweepClocksCommand, {}, SYSTEM));
    expect(await (await ready(request(), context)).json()).toEqual({ status: "ready", clocks: { behindSeconds: 0, due: 0 } });
  });

  test("live and not ready while the database is away", async () => {
    away();
    expect((await live(request(), context)).status).toBe(200);
    const answer = await ready(request(), context);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ code: "unavailable", status: 503 });
  });

  test("not ready while a migration is missing", async () => {
    await real.$executeRaw`UPDATE "_prisma_migrations" SET finished_at = NULL`;
    expect((await ready(request(), context)).status).toBe(503);
    await real.$executeRaw`UPDATE "_prisma_migrations" SET finished_at = clock_timestamp()`;
    expect((await ready(request(), context)).status).toBe(200);
  });
});

describe("when things break", () => {
  test("a database that is away is 503 with Retry-After, even where the token could not be looked at", async () => {
    const token = await aToken("reporter");
    away();
    const problem = await refusedCall("POST", "/reports", { token, body: aReport() });
    expect(problem).toMatchObject({ status: 503, code: "unavailable" });
    expect(problem.headers.get("Retry-After")).toBe("5");
  });

  test("anything else is 500 with the id of its log line, and says nothing of what it was", async () => {
    const token = await aToken("reporter");
    const lines: string[] = [];
    vi.spyOn(console, "error").mockImplementation((line: string) => void lines.push(line));
    held.relanceDatabase = {} as ReturnType<typeof database>;
    const problem = await refusedCall("GET", "/reports", { token });
    expect(problem).toMatchObject({ status: 500, code: "unexpected", type: "http://relance.test/docs/api#unexpected" });
    const id = /[0-9a-f-]{36}$/.exec(problem.detail)?.[0] ?? "none";
    expect(lines.join("\n")).toContain(id);
    expect(problem.detail).not.toMatch(/undefined|TypeError|findUnique/);
  });
});
