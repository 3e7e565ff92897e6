import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import type { Actor } from "@/lib/domain/access/actor";
import type { Result } from "@/lib/domain/result";
import { assignCaseCommand } from "./case/assign-case";
import { closeCaseCommand } from "./case/close-case";
import { reopenCaseCommand } from "./case/reopen-case";
import { addNoteCommand } from "./case/add-note";
import type { Command } from "./command";
import { escalateCaseCommand } from "./escalation/escalate-case";
import { sendNoticeCommand } from "./notice/send-notice";
import { fileReportCommand } from "./report/file-report";
import { logResponseCommand } from "./response/log-response";
import { run } from "./run";
import { claimTakedownCommand } from "./takedown/claim-takedown";
import { verifyTakedownCommand } from "./takedown/verify-takedown";
import { overlapping } from "./testing/overlapping";
import { refoldEveryCase } from "./testing/refold";
import { accept, claim, close, notify, walk, walkOf } from "./testing/story";
import { aMessageLink, answered, aPerson, aReport, filed } from "./testing/support";
import { triageCaseCommand } from "./triage/triage-case";

let one: Actor;
let other: Actor;

beforeAll(async () => {
  [one, other] = [await aPerson("analyst"), await aPerson("manager")];
});
afterAll(async () => {
  expect(await refoldEveryCase()).toBeGreaterThan(8);
});

/** What each of two came to: "won", or the codes it was refused with. */
const outcomes = (results: readonly Result<unknown>[]) =>
  results.map((result) => (result.ok ? "won" : result.refusals.map((refusal) => refusal.code).join())).sort();

const DONE = "2026-03-02T10:00:00.000Z";
const because = { reason: "Both of them thought so." };
const CLAIMED = [accept, notify, claim(DONE)];

describe("two who do the same to one case at once: one wins, the other is told that it has moved", () => {
  test.each<[string, Command<never, unknown>, object, readonly Parameters<typeof walk>[2][number][]]>([
    ["triage", triageCaseCommand as never, { decision: "accept", ...because }, []],
    ["dismiss", triageCaseCommand as never, { decision: "dismiss", outcome: "unfounded", ...because }, []],
    ["assign", assignCaseCommand as never, { assignee: "me" }, []],
    ["send a notice", sendNoticeCommand as never, { recipient: "platform", channel: "email" }, [accept]],
    ["log a response", logResponseCommand as never, { receivedAt: DONE, text: "We have removed it." }, [accept, notify]],
    ["escalate", escalateCaseCommand as never, { rung: "regulator", ...because }, [accept, notify]],
    ["claim a removal", claimTakedownCommand as never, { claim: "removed", claimedAt: DONE, by: "us" }, [accept, notify]],
    ["verify", verifyTakedownCommand as never, { result: "gone", checkedAt: DONE, method: "By hand." }, CLAIMED],
    ["close", closeCaseCommand as never, { outcome: "withdrawn", ...because }, [accept]],
    ["reopen", reopenCaseCommand as never, because, [accept, close]],
  ])("%s", async (_verb, command, input, before) => {
    const { reference, version } = await walk(walkOf(await filed(one)), one, before);
    const call = { reference, version, ...input };
    const results = await Promise.all([run(command, call, one), run(command, call, other)]);
    expect(outcomes(results)).toEqual(["stale_version", "won"]);
  });

  test("notes are no contest", async () => {
    const { reference } = walkOf(await filed(one));
    const results = await Promise.all([one, other].map((actor) => run(addNoteCommand, { reference, text: "A note." }, actor)));
    expect(outcomes(results)).toEqual(["won", "won"]);
  });
});

describe("two reports of one thing at once", () => {
  test("are one case with two reports", async () => {
    const report = aReport();
    const results = await Promise.all(Array.from({ length: 6 }, () => run(fileReportCommand, report, one)));
    const cases = results.map((result) => answered(result).case);
    expect(new Set(cases.map(({ reference }) => reference)).size).toBe(1);
    expect(cases.filter(({ joined }) => !joined)).toHaveLength(1);
  });

  test("of the same things in another order do not wait for each other for ever", async () => {
    const [first, second] = [{ raw: aMessageLink() }, { raw: aMessageLink() }];
    const orders = [[first, second], [second, first]];
    const results = await Promise.all(Array.from({ length: 8 }, (_unused, index) => run(fileReportCommand, aReport({ items: orders[index % 2] }), one)));
    expect(new Set(results.map((result) => answered(result).case.reference)).size).toBe(1);
  });
});

describe("a report that finds its case closing", () => {
  test("opens a case of its own, with its item in it", async () => {
    const link = { raw: aMessageLink() };
    const { reference, version } = await walk(walkOf(await filed(one, { items: [link] })), one, [accept]);
    const closing = { reference, version, outcome: "withdrawn" as const, ...because };
    const answer = await overlapping(
      (tx) => closeCaseCommand.handle(tx, closing, { actor: other, now: new Date("2026-03-03T10:00:00.000Z") }),
      () => filed(one, { items: [link] }),
    );
    expect(answer.case).toMatchObject({ joined: false });
    expect(await database().caseItem.count({ where: { isOpen: true, abuseCase: { reference: answer.case.reference } } })).toBe(1);
  });

  test("and a reopening that comes too late is told that the item is in another case", async () => {
    const link = { raw: aMessageLink() };
    const { reference, version } = await walk(walkOf(await filed(one, { items: [link] })), one, [accept, close]);
    const result = await overlapping(
      (tx) => fileReportCommand.handle(tx, fileReportCommand.input.parse(aReport({ items: [link] })), { actor: one, now: new Date("2026-03-03T10:00:00.000Z") }),
      () => run(reopenCaseCommand, { reference, version, ...because }, other),
    );
    expect(outcomes([result])).toEqual(["item_in_other_case"]);
  });
});
