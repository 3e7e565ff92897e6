import { afterAll, describe, expect, test } from "vitest";
import { ask } from "@/lib/queries/ask";
import { silenceBoardQuery } from "@/lib/queries/silence/silence-board";
import { escalateCaseCommand } from "./escalation/escalate-case";
import { run } from "./run";
import { claimTakedownCommand } from "./takedown/claim-takedown";
import { verifyTakedownCommand } from "./takedown/verify-takedown";
import { refoldEveryCase } from "./testing/refold";
import { aPerson, answered, filed } from "./testing/support";
import { triageCaseCommand } from "./triage/triage-case";

const RECEIPT = "We have received your report. This is an automatic message.";
const notice = (day: string) => ({ type: "notice", sentAt: `2024-${day}T18:30:00.000Z`, channel: "web_form" });
const receipt = (day: string) => ({ type: "response", kind: "automatic_receipt", receivedAt: `2024-${day}T18:31:00.000Z`, text: RECEIPT });

const HISTORY = [
  notice("01-09"),
  receipt("01-09"),
  notice("01-16"),
  receipt("01-16"),
  notice("01-23"),
  notice("01-30"),
  receipt("01-30"),
  notice("02-06"),
];

afterAll(refoldEveryCase);

describe("the January 9 case, told with its real dates", () => {
  test("reads 36 days unanswered, five notices, receipts that did not count, and moved by the press", async () => {
    const volunteer = await aPerson("reporter");
    const analyst = await aPerson("analyst");
    const { case: made } = await filed(volunteer, { items: [{ raw: "https://discord.gg/exampleServer" }], history: HISTORY });
    const reference = made.reference;

    const asOf = "2024-02-13T12:00:00.000Z";
    const board = answered(await ask(silenceBoardQuery, { asOf }, analyst));
    expect(board.items[0]).toMatchObject({ reference, silentDays: 35, notices: 5, receipts: 3 });
    const today = answered(await ask(silenceBoardQuery, {}, analyst));
    expect(today.items[0]?.reference).toBe(reference);

    const triage = { reference, version: 10, decision: "accept", reason: "Plainly within the category." };
    const triaged = answered(await run(triageCaseCommand, triage, analyst));
    expect(triaged.case.clocks.find((clock) => clock.kind === "acknowledge")?.state).toBe("met");
    const press = { reference, version: triaged.case.version, rung: "press", reason: "A journalist asks the platform." };
    const escalated = answered(await run(escalateCaseCommand, { ...press, escalatedAt: "2024-02-14T10:00:00.000Z" }, analyst));
    expect(escalated.case.status).toBe("escalated");
    const claim = { reference, version: escalated.case.version, claim: "removed", claimedAt: "2024-02-14T15:10:00.000Z", by: "platform" };
    const claimed = answered(await run(claimTakedownCommand, claim, analyst));
    const check = { reference, version: claimed.case.version, result: "gone", checkedAt: "2024-02-14T16:00:00.000Z", method: "The invite no longer resolves." };
    const { case: done } = answered(await run(verifyTakedownCommand, check, analyst));

    expect(done).toMatchObject({
      status: "closed",
      outcome: "removed",
      answered: false,
      silentDays: 36,
      movedBy: { what: "press", hours: 5 },
    });
    expect(done.unansweredSince).toEqual(new Date("2024-01-09T18:30:00.000Z"));
    expect(done.silenceBar).toMatchObject({ notices: 5, receipts: 3, answers: 0, silentDays: 36, isOpen: false });
    const after = answered(await ask(silenceBoardQuery, {}, analyst));
    expect(after.items.map((row) => row.reference)).not.toContain(reference);
  });
});
