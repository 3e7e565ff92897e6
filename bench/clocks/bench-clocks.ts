import { sweepClocksCommand } from "@/lib/commands/clock/sweep-clocks";
import { run } from "@/lib/commands/run";
import type { Database } from "@/lib/db/client";
import { nextWork } from "@/lib/db/next-work";
import { SYSTEM } from "@/lib/domain/access/actor";
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
    const sweepMs = await sweepOf(database, DUE_AT_ONCE);
    const perSecond = Math.round((DUE_AT_ONCE / sweepMs) * 1_000);
    say(`${DUE_AT_ONCE} due of ${MANY}, round ${round}`, { floorMs, sweepMs, clocksPerSecond: perSecond, ofTheFloor: floorMs / sweepMs });
  }
}

async function sweepOf(database: Database, clocks: number): Promise<number> {
  await makeDue(database, clocks);
  return took(async () => {
    let announced = 0;
    for (;;) {
      const result = await run(sweepClocksCommand, { limit: BATCH }, SYSTEM, { database });
      if (!result.ok) throw new Error("The sweep was refused");
      announced += result.answer.announced;
      if (result.answer.clocks === 0) break;
    }
    if (announced !== clocks) throw new Error(`Announced ${announced} moments of ${clocks}`);
  });
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
