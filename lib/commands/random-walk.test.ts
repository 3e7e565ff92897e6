import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { RUNGS } from "@/lib/domain/escalation/rung";
import { CATEGORIES } from "@/lib/domain/law/category";
import { RECIPIENTS } from "@/lib/domain/notice/notice";
import { RESPONSE_KINDS } from "@/lib/domain/response/kind";
import { VERIFICATION_RESULTS } from "@/lib/domain/takedown/takedown";
import { OUTCOMES } from "@/lib/domain/case/status";
import { ask } from "@/lib/queries/ask";
import { caseFileQuery } from "@/lib/queries/case/case-file";
import { addNoteCommand } from "./case/add-note";
import { assignCaseCommand } from "./case/assign-case";
import { closeCaseCommand } from "./case/close-case";
import { reopenCaseCommand } from "./case/reopen-case";
import type { Command } from "./command";
import { escalateCaseCommand } from "./escalation/escalate-case";
import { sendNoticeCommand } from "./notice/send-notice";
import { fileReportCommand } from "./report/file-report";
import { logResponseCommand } from "./response/log-response";
import { reclassifyResponseCommand } from "./response/reclassify-response";
import { run } from "./run";
import { claimTakedownCommand } from "./takedown/claim-takedown";
import { verifyTakedownCommand } from "./takedown/verify-takedown";
import { refoldEveryCase } from "./testing/refold";
import { aMessageLink, answered, aPerson, aReport, filed } from "./testing/support";
import { triageCaseCommand } from "./triage/triage-case";

let reporter: Actor;
let manager: Actor;

beforeAll(async () => {
  [reporter, manager] = [await aPerson("reporter"), await aPerson("manager")];
});
afterAll(async () => {
  expect(await refoldEveryCase()).toBeGreaterThanOrEqual(8);
});

const reason = "So it was decided.";
const when = fc.date({ min: new Date("2026-01-01T00:00:00Z"), max: new Date("2026-06-01T00:00:00Z"), noInvalidDate: true }).map((date) => date.toISOString());
const call = <Input>(command: Command<Input, unknown>, input: fc.Arbitrary<Record<string, unknown>>) => input.map((given) => ({ command: command as Command<unknown, unknown>, given }));

/** Any command with any sensible input; whether it may be done now is for the decision to say. */
const anyCall = fc.oneof(
  call(triageCaseCommand, fc.record({ decision: fc.constant("accept"), reason: fc.constant(reason), category: fc.option(fc.constantFrom(...CATEGORIES), { nil: undefined }) })),
  call(assignCaseCommand, fc.record({ assignee: fc.constantFrom("me", null) })),
  call(sendNoticeCommand, fc.record({ recipient: fc.constantFrom("platform", "platform", ...RECIPIENTS), channel: fc.constant("email"), sentAt: when })),
  call(logResponseCommand, fc.record({ kind: fc.option(fc.constantFrom(...RESPONSE_KINDS), { nil: undefined }), receivedAt: when, text: fc.constant("We have looked at it.") })),
  call(reclassifyResponseCommand, fc.record({ kind: fc.constantFrom(...RESPONSE_KINDS), reason: fc.constant(reason) })),
  call(escalateCaseCommand, fc.record({ rung: fc.constantFrom(...RUNGS), escalatedAt: fc.option(when, { nil: undefined }), reason: fc.constant(reason) })),
  call(claimTakedownCommand, fc.record({ claim: fc.constant("removed"), claimedAt: when, by: fc.constant("platform") })),
  call(verifyTakedownCommand, fc.record({ result: fc.constantFrom(...VERIFICATION_RESULTS), checkedAt: when, method: fc.constant("By hand.") })),
  call(closeCaseCommand, fc.record({ outcome: fc.constantFrom(...OUTCOMES), reason: fc.constant(reason), referral: fc.constant("HOTLINE-17") })),
  call(reopenCaseCommand, fc.constant({ reason })),
  call(addNoteCommand, fc.constant({ text: "A note." })),
  call(fileReportCommand, fc.record({ lifeSafety: fc.boolean() })),
);

test("whatever is done to a case in whatever order, nothing breaks, and its log refolds to its row", async () => {
  let done = 0;
  for (const calls of fc.sample(fc.array(anyCall, { minLength: 10, maxLength: 16, size: "max" }), 8)) {
    const link = { raw: aMessageLink() };
    const { reference } = (await filed(reporter, { items: [link] })).case;
    for (const { command, given } of calls) {
      const file = answered(await ask(caseFileQuery, { reference }, manager));
      const target = command.name === "reclassify-response" ? { responseId: file.responses[0]?.id } : {};
      const version = command.name === "add-note" ? {} : { version: file.version };
      const isFiling = command.name === "file-report";
      const input = isFiling ? aReport({ ...given, items: [link] }) : { reference, ...version, ...target, ...given };
      const result = await run(command, input, isFiling ? reporter : manager);
      if (result.ok) done += 1;
    }
  }
  expect(done).toBeGreaterThan(20);
}, 60_000);
