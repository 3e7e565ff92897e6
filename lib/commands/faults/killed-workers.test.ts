import { spawn, type ChildProcess } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test, vi } from "vitest";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { typescriptArguments } from "@/scripts/bootstrap/hand-over.mjs";
import { manyUnansweredCases } from "../testing/many-cases";

const CASES = 6_700;
const HOUR = 3_600_000;
/** What a case announces that is silent for 25 hours, and after how many: the receipt is overdue, answer and removal have used half their time. */
const MOMENTS = {
  "acknowledge.policy 50%": 12,
  "acknowledge.policy 80%": 19.2,
  "acknowledge.policy 100%": 24,
  "answer.policy 50%": 24,
  "takedown.policy 50%": 24,
};
const KILLS = 6;
const MINUTES = [0, 7, -9];

const workers = new Set<ChildProcess>();

/** A worker as it is deployed, on a machine whose clock is wrong by some minutes. Resolves once it works. */
async function startWorker(minutesWrong: number): Promise<ChildProcess> {
  const shift = pathToFileURL(path.resolve("scripts/test/shifted-date.mjs")).href;
  const worker = spawn(process.execPath, [`--import=${shift}`, ...typescriptArguments("scripts/worker.ts")], {
    env: { ...process.env, NODE_ENV: "production", SHIFT_MS: String(minutesWrong * 60_000) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  workers.add(worker);
  worker.once("exit", () => workers.delete(worker));
  await new Promise<void>((resolve, reject) => {
    const told = (chunk: Buffer) => chunk.includes("worker started") && resolve();
    worker.stdout.on("data", told);
    worker.stderr.on("data", told);
    worker.once("exit", () => reject(new Error("The worker ended before it began")));
  });
  return worker;
}

async function kill(worker: ChildProcess): Promise<void> {
  const gone = once(worker, "exit");
  worker.kill("SIGKILL");
  await gone;
}

const announced = () => database().caseEvent.count({ where: { type: "clock_threshold_reached" } });

/** Waits until the count has passed this many, however slow the machine is. */
function untilAnnounced(count: number): Promise<boolean> {
  return vi.waitUntil(async () => (await announced()) >= count, { interval: 50, timeout: 300_000 });
}

describe("workers that are killed while they sweep", () => {
  afterAll(async () => {
    await Promise.all([...workers].map(kill));
  });

  test("SLA case 46: announce every moment of 20,000 clocks exactly once, at its true time, whatever their own clocks say", async () => {
    const sentAt = new Date(now().getTime() - 25 * HOUR);
    await manyUnansweredCases(database(), CASES, sentAt);
    const whole = CASES * Object.keys(MOMENTS).length;

    let team = await Promise.all(MINUTES.map(startWorker));
    for (let killed = 0; killed < KILLS; killed += 1) {
      await untilAnnounced(Math.floor((whole * (killed + randomInt(100) / 100)) / (KILLS + 1)));
      const [oldest, ...others] = team;
      if (oldest === undefined) throw new Error("No worker is left");
      await kill(oldest);
      team = [...others, await startWorker(MINUTES[killed % MINUTES.length] ?? 0)];
    }
    await untilAnnounced(whole);

    const rows = await database().$queryRaw<{ moment: string; cases: bigint; events: bigint; hours: number[] }[]>`
      SELECT (data ->> 'clockId') || ' ' || (data ->> 'threshold') AS moment, count(DISTINCT case_id) AS cases, count(*) AS events,
        array_agg(DISTINCT extract(epoch FROM occurred_at - ${sentAt}::timestamptz)::float / 3600) AS hours
      FROM case_event WHERE type = 'clock_threshold_reached' GROUP BY 1`;
    const all = { cases: BigInt(CASES), events: BigInt(CASES) };
    expect(rows.map(({ moment, ...found }) => [moment, found]).sort()).toEqual(
      Object.entries(MOMENTS).map(([moment, hours]) => [moment, { ...all, hours: [hours] }]).sort(),
    );
    expect(await database().caseClock.count({ where: { nextMomentAt: { lte: now() } } })).toBe(0);
  }, 600_000);
});
