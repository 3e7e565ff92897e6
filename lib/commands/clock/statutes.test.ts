import { beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { escalateCaseCommand } from "../escalation/escalate-case";
import { run } from "../run";
import { accept, notify, walk, walkOf } from "../testing/story";
import { answered, aPerson, filed, refusedWith } from "../testing/support";
import { logSettlementCommand } from "./log-settlement";
import { openStatuteCommand } from "./open-statute";

let analyst: Actor;

beforeAll(async () => {
  analyst = await aPerson("analyst");
});

const REQUESTED_AT = "2026-11-20T17:20:00.000Z";

async function notified(changes: Record<string, unknown> = {}) {
  return walk(walkOf(await filed(analyst, changes)), analyst, [accept, notify]);
}

function open(on: { reference: string; version: number }, changes: Record<string, unknown>) {
  const request = { statute: "us_take_it_down", notifier: "depicted_person", jurisdiction: "us", requestedAt: REQUESTED_AT, note: "Their form, signed by themselves." };
  return run(openStatuteCommand, { reference: on.reference, version: on.version, ...request, ...changes }, analyst);
}

const statutory = (answer: { case: { clocks: readonly { basis: string; kind: string }[] } }) =>
  answer.case.clocks.filter(({ basis, kind }) => basis === "statute" && kind === "takedown");

test("LAW case 13: the 48 hours in law are refused to a volunteer and open for a depicted person in the US", async () => {
  const on = await notified();
  expect(refusedWith(await open(on, { notifier: "volunteer" }))).toEqual(["statute_needs_mandate"]);
  expect(refusedWith(await open(on, { notifier: "trusted_flagger" }))).toEqual(["statute_needs_mandate"]);
  const [clock] = statutory(answered(await open(on, {})));
  expect(clock).toMatchObject({ id: "takedown.statute.us_take_it_down", dueAt: new Date("2026-11-22T17:20:00.000Z") });
});

test("LAW case 13: the same in the UK, whose commencement is unverified, and once only", async () => {
  const on = await notified({ notifier: "mandate" });
  const opened = answered(await open(on, { statute: "uk_osa_20a", jurisdiction: "uk", notifier: "mandate" }));
  expect(statutory(opened)).toHaveLength(1);
  const again = { reference: on.reference, version: opened.case.version };
  expect(refusedWith(await open(again, { statute: "uk_osa_20a", jurisdiction: "uk", notifier: "mandate" }))).toEqual(["statute_already_open"]);
});

test("LAW case 14: what an authority alone can ask for is never attached to our notice", async () => {
  const on = await notified({ notifier: "mandate" });
  for (const statute of ["fr_lcen_6_1", "eu_tco", "au_osa"]) {
    expect(refusedWith(await open(on, { statute, notifier: "mandate" }))).toEqual(["statute_needs_authority"]);
  }
});

test("LAW case 16: late against the statute is a breach, against policy never", async () => {
  const on = await notified();
  const opened = answered(await open(on, { requestedAt: "2026-09-01T08:00:00.000Z" }));
  expect(statutory(opened)).toMatchObject([{ state: "breached" }]);
  expect(opened.case.clocks.filter(({ basis, state }) => basis === "policy" && state === "breached")).toEqual([]);
});

test("LAW case 18: an out-of-court body has 90 days, once 180, and its decision ends it", async () => {
  const on = await notified();
  const step = { reference: on.reference, version: on.version, rung: "out_of_court", escalatedAt: "2026-03-02T09:00:00.000Z", reason: "A certified body." };
  let { case: view } = answered(await run(escalateCaseCommand, step, analyst));
  const settlement = () => view.clocks.find(({ kind }) => kind === "settlement");
  expect(settlement()).toMatchObject({ owner: "body", basis: "statute", dueAt: new Date("2026-05-31T21:59:59.999Z"), dueLegalLatest: new Date("2026-06-01T21:59:59.999Z") });

  const tell = (what: string, toldAt: string) =>
    run(logSettlementCommand, { reference: on.reference, version: view.version, step: what, toldAt, note: "By letter." }, analyst);
  ({ case: view } = answered(await tell("extended", "2026-05-20T09:00:00.000Z")));
  expect(settlement()).toMatchObject({ dueAt: new Date("2026-08-29T21:59:59.999Z") });
  expect(refusedWith(await tell("extended", "2026-08-01T09:00:00.000Z"))).toEqual(["settlement_extended_once"]);
  ({ case: view } = answered(await tell("decided", "2026-08-01T09:00:00.000Z")));
  expect(settlement()).toMatchObject({ state: "met" });
  expect(refusedWith(await tell("decided", "2026-08-02T09:00:00.000Z"))).toEqual(["not_before_body"]);
});
