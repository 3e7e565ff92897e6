import type { Database } from "@/lib/db/client";
import { nextWork } from "@/lib/db/next-work";
import { LANES, sweepDue } from "@/lib/jobs/sweep";
import { fillWithRunningClocks, makeDue } from "./running-clocks";

const BATCH = 500;
const MANY = 1_000_000;
const FEW = 10_000;
const DUE_AT_ONCE = 100_000;
const DUE_OF_BOTH = 1_000;
const WAKES = 200;

/** The sweep against a bare update of the same rows; what an idle wake costs; and both again on a hundredth of the clocks. */
export async function benchClocks(database: Database): Promise<void> {
  await fillWithRunningClocks(database, FEW);
  say(`${FEW} clocks`, { idleWakeMs: await idleWake(database), sweepMsOf1000: await sweepOf(database, DUE_OF_BOTH) });

  await fillWithRunningClocks(database, MANY);
  say(`${MANY} clocks`, { idleWakeMs: await idleWake(database), sweepMsOf1000: await sweepOf(database, DUE_OF_BOTH) });
  for (const round of [1, 2]) {
    const floorMs = await floorOf(database, DUE_AT_ONCE);
    for (const lanes of [LANES, 1]) {
      const sweepMs = await sweepOf(database, DUE_AT_ONCE, lanes);
      const clocksPerSecond = Math.round((DUE_AT_ONCE / sweepMs) * 1_000);
      say(`${DUE_AT_ONCE} due of ${MANY}, round ${round}`, { lanes, floorMs, sweepMs, clocksPerSecond, ofTheFloor: floorMs / sweepMs });
    }
  }
}

/** What a worker needs to announce as many clocks as are due: the way it does so itself, of one process. */
async function sweepOf(database: Database, clocks: number, lanes = LANES): Promise<number> {
  await makeDue(database, clocks);
  const before = await database.caseEvent.count();
  const ms = await took(async () => {
    while (await sweepDue(undefined, lanes));
  });
  const announced = (await database.caseEvent.count()) - before;
  if (announced !== clocks) throw new Error(`Announced ${announced} moments of ${clocks}`);
  return ms;
}

/** What PostgreSQL needs to move the same rows on in batches of the same size, with nothing said to anybody. */
async function floorOf(database: Database, clocks: number): Promise<number> {
  await makeDue(database, clocks);
  return took(async () => {
    for (let moved = BATCH; moved === BATCH; ) {
      moved = await database.$executeRaw`
        UPDATE case_clock SET next_moment_at = '2098-01-01Z' WHERE (case_id, clock_id) IN (
          SELECT case_id, clock_id FROM case_clock WHERE next_moment_at <= statement_timestamp()
          ORDER BY next_moment_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)`;
    }
  });
}

async function idleWake(database: Database): Promise<number> {
  await nextWork(database);
  return (await took(async () => {
    for (let wake = 0; wake < WAKES; wake += 1) await nextWork(database);
  })) / WAKES;
}

async function took(work: () => Promise<void>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

function say(what: string, figures: Readonly<Record<string, number>>): void {
  const words = Object.entries(figures).map(([name, value]) => `${name} ${value < 100 ? value.toFixed(3) : Math.round(value)}`);
  console.log(`clocks | ${what} | ${words.join(" | ")}`);
}
