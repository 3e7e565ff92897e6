import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pauseClocksCommand } from "@/lib/commands/clock/pause-clocks";
import { reviewClocksCommand } from "@/lib/commands/clock/review-clocks";
import { sweepClocksCommand } from "@/lib/commands/clock/sweep-clocks";
import { run } from "@/lib/commands/run";
import { refoldEveryCase } from "@/lib/commands/testing/refold";
import { accept, close, notify, respond, walkOf, type Walk } from "@/lib/commands/testing/story";
import { answered, aPerson, at, filed, refusedWith } from "@/lib/commands/testing/support";
import { SYSTEM, type Actor } from "@/lib/domain/access/actor";
import { ask } from "../ask";
import { oddClocksQuery } from "./odd-clocks";

let analyst: Actor;
let manager: Actor;

beforeAll(async () => {
  [analyst, manager] = [await aPerson("analyst"), await aPerson("manager")];
});
afterAll(refoldEveryCase);

/** An hour of 1 March 2026, or of the days after it. */
const hour = (hours: number) => new Date(at("2026-03-01T00:00:00.000Z").getTime() + hours * 3_600_000);

/** A case whose platform was written to at nine, and whose clocks an authority had us stop at ten. */
async function heldCase(): Promise<Walk> {
  const opened = walkOf(await filed(analyst, {}, hour(8)));
  const sent = await notify(await accept(opened, analyst, { now: hour(8.5) }), analyst, { now: hour(9) });
  const call = { reference: sent.reference, version: sent.version, reason: "legal_hold", note: "Asked by an authority to hold still." };
  const last = answered(await run(pauseClocksCommand, call, analyst, { now: hour(10) }));
  return { reference: sent.reference, version: last.case.version, last };
}

async function replied(walk: Walk, when: Date): Promise<Walk> {
  return respond("refusal", when.toISOString())(walk, analyst, { now: when });
}

async function listed(now: Date, input: object = {}) {
  return answered(await ask(oddClocksQuery, input, manager, { now }));
}

async function referencesAt(now: Date): Promise<string[]> {
  return (await listed(now)).items.map(({ reference }) => reference);
}

async function review({ reference, version }: Walk, now: Date) {
  return answered(await run(reviewClocksCommand, { reference, version, note: "Spoken with whoever set it." }, manager, { now }));
}

describe("a case whose clock is parked", () => {
  test("is listed from the instant at which the reply was logged, with the facts, and what is still to come apart", async () => {
    const { reference, version } = await replied(await heldCase(), hour(12));
    expect(await referencesAt(hour(11.99))).not.toContain(reference);
    const item = (await listed(hour(12))).items.find((candidate) => candidate.reference === reference);
    expect(item).toMatchObject({
      version,
      platform: "discord",
      present: [{ kind: "parked", clockId: "takedown.policy", pause: { reason: "legal_hold", begun: { at: hour(10), by: { role: "analyst", label: analyst.label } } } }],
      ahead: [{ kind: "pause_overlong", from: hour(10 + 90 * 24) }],
      clocks: [{ id: "takedown.policy", kind: "takedown", state: "paused" }],
    });
  });

  test("stays listed whatever its clocks announce, and leaves once a manager has looked, until something further comes", async () => {
    const walk = await replied(await heldCase(), hour(12));
    answered(await run(sweepClocksCommand, { asOf: hour(14).toISOString() }, SYSTEM));
    expect(await referencesAt(hour(14))).toContain(walk.reference);

    const { event, case: after } = await review(walk, hour(15));
    expect(event.type).toBe("clocks_reviewed");
    expect(await referencesAt(hour(5_000))).not.toContain(walk.reference);

    await replied({ ...walk, version: after.version }, hour(20));
    const item = (await listed(hour(20))).items.find(({ reference }) => reference === walk.reference);
    expect(item).toMatchObject({ present: [{ kind: "parked", from: hour(20), arrivals: [{ occurredAt: hour(20) }] }] });
  });

  test("is not listed once it has closed; a pause that had lasted too long by then is, closed or not", async () => {
    const parked = await replied(await heldCase(), hour(12));
    await close(parked, analyst, { now: hour(13) });
    expect(await referencesAt(hour(14))).not.toContain(parked.reference);

    const overlong = await heldCase();
    await close(overlong, analyst, { now: hour(10 + 91 * 24) });
    const item = (await listed(hour(3_000))).items.find(({ reference }) => reference === overlong.reference);
    expect(item).toMatchObject({ status: "closed", present: [{ kind: "pause_overlong", from: hour(10 + 90 * 24) }] });
  });
});

describe("the list", () => {
  test("goes on page by page, the longest odd first, and misses nobody", async () => {
    for (const hours of [16, 14, 15, 14]) await replied(await heldCase(), hour(hours));
    const seen: string[] = [];
    let next: string | null = null;
    do {
      const page = await listed(hour(24), { limit: 1, ...(next !== null && { cursor: next }) });
      seen.push(...page.items.map(({ reference, present }) => `${present[0]?.from.toISOString()} ${reference}`));
      next = page.next;
    } while (next !== null);
    const instants = seen.map((line) => line.slice(0, 24));
    expect(instants).toEqual([...instants].sort());
    expect(seen.map((line) => line.slice(25)).sort()).toEqual((await referencesAt(hour(24))).sort());
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThanOrEqual(4);
  });

  test("is for managers alone, and a case that moved on since they read it is not taken off unread", async () => {
    expect(refusedWith(await ask(oddClocksQuery, {}, analyst))).toEqual(["forbidden"]);
    const walk = await replied(await heldCase(), hour(12));
    await replied(walk, hour(13));
    const late = await run(reviewClocksCommand, { reference: walk.reference, version: walk.version, note: "Seen." }, manager, { now: hour(14) });
    expect(refusedWith(late)).toEqual(["stale_version"]);
  });
});
