import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { closeCaseCommand } from "./case/close-case";
import { escalateCaseCommand } from "./escalation/escalate-case";
import { sendNoticeCommand } from "./notice/send-notice";
import { reclassifyResponseCommand } from "./response/reclassify-response";
import { run } from "./run";
import { refoldEveryCase } from "./testing/refold";
import { accept, check, claim, notify, respond, walk, walkOf } from "./testing/story";
import { answered, aPerson, filed, refusedWith } from "./testing/support";
import { triageCaseCommand } from "./triage/triage-case";

let reporter: Actor;
let analyst: Actor;
let manager: Actor;

beforeAll(async () => {
  [reporter, analyst, manager] = [await aPerson("reporter"), await aPerson("analyst"), await aPerson("manager")];
});
afterAll(async () => {
  expect(await refoldEveryCase()).toBeGreaterThan(5);
});

const begin = async (changes: Record<string, unknown> = {}) => walkOf(await filed(reporter, changes));
const SENT_AT = "2026-03-02T10:00:00.000Z";
const HEARD_AT = "2026-03-02T11:00:00.000Z";
const sent = { recipient: "platform", channel: "email", sentAt: SENT_AT } as const;

test("a second notice of ours is refused, and says which one stands (LAW case 8)", async () => {
  const { reference, version } = await walk(await begin(), analyst, [accept, notify]);
  const again = await run(sendNoticeCommand, { reference, version, ...sent }, analyst);
  expect(again).toMatchObject({ ok: false, refusals: [{ code: "notice_already_sent", path: "followUpTo" }] });
});

test("in danger to life nothing goes out before somebody says whether the number was called (LAW case 9)", async () => {
  const { reference, version } = await walk(await begin({ category: "life_threat", lifeSafety: true }), analyst, [accept]);
  expect(refusedWith(await run(sendNoticeCommand, { reference, version, ...sent }, analyst))).toEqual(["emergency_first"]);
  const step = answered(await run(escalateCaseCommand, { reference, version, rung: "emergency", reason: "17 was called." }, analyst));
  answered(await run(sendNoticeCommand, { reference, version: step.case.version, ...sent }, analyst));
});

test("an automatic receipt is no decision; taken for one, it is put right as if it had never been (LAW case 19)", async () => {
  const notified = await walk(await begin(), analyst, [accept, notify]);
  const before = notified.last?.case;
  const receipt = await walk(notified, analyst, [respond("automatic_receipt", HEARD_AT)]);
  expect(receipt.last?.case).toMatchObject({ status: "awaiting_platform", answered: false, unansweredSince: before?.unansweredSince });

  const mistaken = await walk(receipt, analyst, [respond("action_taken", HEARD_AT)]);
  expect(mistaken.last?.case).toMatchObject({ answered: true, unansweredSince: null });
  const { reference, version } = mistaken;
  const responseId = mistaken.last?.madeId;
  const call = { reference, version, responseId, kind: "automatic_receipt", reason: "The usual formula." };
  const { case: righted } = answered(await run(reclassifyResponseCommand, call, analyst));
  expect(righted.clocks).toEqual(receipt.last?.case.clocks);
  expect(righted).toMatchObject({ answered: false, unansweredSince: before?.unansweredSince });
});

test("reported removed and found still up: it goes on, from its first notice (LAW case 22)", async () => {
  const steps = [accept, notify, claim("2026-03-03T10:00:00.000Z"), check("still_up", "2026-03-04T10:00:00.000Z")];
  const { last } = await walk(await begin(), analyst, steps);
  expect(last?.case).toMatchObject({ status: "awaiting_platform", outcome: null });
  const takedown = last?.case.clocks.find((clock) => clock.kind === "takedown");
  expect(takedown).toMatchObject({ startedAt: last?.case.firstNoticeAt, stoppedAt: null });
});

test("six months after the refusal no complaint is taken, unless it was made in time (LAW case 25)", async () => {
  const now = new Date("2026-10-01T09:00:00.000Z");
  const { reference, version, last } = await walk(await begin(), analyst, [accept, notify, respond("refusal", HEARD_AT)]);
  expect(last?.case).toMatchObject({ hasReceiptDuty: true });
  const call = { reference, version, rung: "complaint", reason: "Against the refusal." };
  expect(refusedWith(await run(escalateCaseCommand, call, analyst, { now }))).toEqual(["complaint_window_over"]);
  const inTime = answered(await run(escalateCaseCommand, { ...call, escalatedAt: "2026-09-02T10:00:00.000Z" }, analyst, { now }));
  expect(inTime.case).toMatchObject({ status: "escalated", complaintWindow: "over" });
});

describe("a child-victim case (LAW case 37)", () => {
  const close = { outcome: "withdrawn", reason: "Asked for by who reported it." };

  test("closes with a referral, or with a lead's recorded refusal, and not otherwise", async () => {
    const one = await walk(await begin({ category: "csam" }), analyst, [accept]);
    const call = { reference: one.reference, version: one.version, ...close };
    expect(refusedWith(await run(closeCaseCommand, call, analyst))).toEqual(["referral_required"]);
    expect(refusedWith(await run(closeCaseCommand, { ...call, referral: "  " }, analyst))).toEqual(["referral_required"]);
    expect(refusedWith(await run(closeCaseCommand, { ...call, referralRefusal: "The hotline has it." }, analyst))).toEqual(["referral_required"]);
    answered(await run(closeCaseCommand, { ...call, referralRefusal: "The hotline has it." }, manager));

    const other = await walk(await begin({ category: "grooming" }), analyst, [accept]);
    answered(await run(closeCaseCommand, { reference: other.reference, version: other.version, ...close, referral: "HOTLINE-2026-17" }, analyst));
  });

  test("is not turned away without one either, nor closed by a check", async () => {
    const one = await begin({ category: "csam" });
    const dismissal = { reference: one.reference, version: one.version, decision: "dismiss", outcome: "unfounded", reason: "Nothing there." };
    expect(refusedWith(await run(triageCaseCommand, dismissal, analyst))).toEqual(["referral_required"]);
    const { last } = await walk(one, analyst, [accept, notify, claim(SENT_AT), check("gone", SENT_AT)]);
    expect(last?.case.status).toBe("removal_claimed");
  });
});

test("what the reporter may do in their own case is their own word and no other", async () => {
  const one = await walk(await begin(), analyst, [accept, notify, respond("automatic_receipt", SENT_AT)]);
  const [response] = one.last?.case.responses ?? [];
  const call = { reference: one.reference, version: one.version, responseId: response?.id, kind: "refusal", reason: "So it seems." };
  expect(refusedWith(await run(reclassifyResponseCommand, call, reporter))).toEqual(["forbidden"]);
});
