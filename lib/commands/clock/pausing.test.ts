import { beforeAll, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import type { Actor } from "@/lib/domain/access/actor";
import { SYSTEM } from "@/lib/domain/access/actor";
import { sendNoticeCommand } from "../notice/send-notice";
import { run } from "../run";
import { accept, walk, walkOf } from "../testing/story";
import { answered, aPerson, filed, refusedWith } from "../testing/support";
import { pauseClocksCommand } from "./pause-clocks";
import { rebaseClocksCommand } from "./rebase-clocks";
import { resumeClocksCommand } from "./resume-clocks";
import { sweepClocksCommand } from "./sweep-clocks";

let analyst: Actor;
let manager: Actor;

beforeAll(async () => {
  [analyst, manager] = [await aPerson("analyst"), await aPerson("manager")];
});

async function notified() {
  const taken = await walk(walkOf(await filed(analyst)), analyst, [accept]);
  const sent = { reference: taken.reference, version: taken.version, recipient: "platform", channel: "email" };
  const { case: view } = answered(await run(sendNoticeCommand, sent, analyst));
  return { reference: taken.reference, version: view.version };
}

const takedown = (view: { clocks: readonly { id: string; state: string }[] }) => view.clocks.find(({ id }) => id === "takedown.policy")?.state;

test("a pause by a stated reason stops the clocks that may wait for it, until it is lifted", async () => {
  const { reference, version } = await notified();
  const paused = answered(await run(pauseClocksCommand, { reference, version, reason: "legal_hold", note: "Asked by the police." }, analyst));
  expect(takedown(paused.case)).toBe("paused");
  expect(paused.case.pauses).toMatchObject([{ reason: "legal_hold", by: analyst.label, to: null, note: "Asked by the police." }]);

  const again = { reference, version: paused.case.version, reason: "legal_hold", note: "Again." };
  expect(refusedWith(await run(pauseClocksCommand, again, analyst))).toEqual(["already_paused"]);

  const lift = { reference, version: paused.case.version, pauseId: paused.madeId, note: "They have what they need." };
  const resumed = answered(await run(resumeClocksCommand, lift, analyst));
  expect(takedown(resumed.case)).toBe("running");
  expect(refusedWith(await run(resumeClocksCommand, { ...lift, version: resumed.case.version }, analyst))).toEqual(["pause_unknown"]);
});

test("a pause that nobody lifts ends by itself, is announced, and the clock runs on", async () => {
  const { reference, version } = await notified();
  answered(await run(pauseClocksCommand, { reference, version, reason: "legal_hold", note: "Asked by the police." }, analyst));
  const { openedAt } = await database().abuseCase.findUniqueOrThrow({ where: { reference } });
  const later = new Date(openedAt.getTime() + 100 * 86_400_000);
  answered(await run(sweepClocksCommand, { asOf: later.toISOString() }, SYSTEM));
  const announced = await database().caseEvent.findMany({ where: { type: "clock_threshold_reached", abuseCase: { reference } }, orderBy: { sequence: "asc" } });
  const names = announced.map(({ data }) => data as { clockId: string; threshold: string }).filter(({ clockId }) => clockId === "takedown.policy");
  expect(names.map(({ threshold }) => threshold.split(" ")[0])).toEqual(["pause", "50%", "80%", "100%", "+1d", "+3d", "+7d"]);
});

test("re-basing is a manager's, and refused where it would change nothing", async () => {
  const { reference, version } = await notified();
  const input = { reference, version, reason: "The rules have changed." };
  expect(refusedWith(await run(rebaseClocksCommand, input, analyst))).toEqual(["forbidden"]);
  expect(refusedWith(await run(rebaseClocksCommand, input, manager))).toEqual(["nothing_to_rebase"]);
});
