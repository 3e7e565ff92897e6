import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { run } from "../run";
import { refoldEveryCase } from "../testing/refold";
import { accept, notify, walk, walkOf } from "../testing/story";
import { answered, aPerson, filed, refusedWith } from "../testing/support";
import { logResponseCommand } from "./log-response";
import { reclassifyResponseCommand } from "./reclassify-response";

let analyst: Actor;

beforeAll(async () => {
  analyst = await aPerson("analyst");
});
afterAll(refoldEveryCase);

const SILENT = "Your request is closed.";
const TELLING = "Your request is closed. You can appeal this decision within six months.";

async function received(kind: string | undefined, text: string) {
  const { reference, version } = await walk(walkOf(await filed(await aPerson("reporter"))), analyst, [accept, notify]);
  const call = { reference, version, kind, receivedAt: "2026-03-02T10:00:00.000Z", text };
  return answered(await run(logResponseCommand, call, analyst));
}

test.each([
  ["a refusal that tells no way to contest it", SILENT, "refusal", true],
  ["a refusal that tells one", TELLING, "refusal", false],
  ["a removal of a part that tells none", SILENT, "partial_action", true],
  ["a receipt, which need not", SILENT, "human_receipt", false],
])("a response found to be %s (LAW case 20)", async (_title, text, kind, lacksRedress) => {
  const first = await received("other", text);
  expect(first.case.responses[0]).toMatchObject({ kind: "other", lacksRedress: false });
  const { reference, version } = first.case;
  const call = { reference, version, responseId: first.madeId, kind, reason: "Read again." };
  const { case: after } = answered(await run(reclassifyResponseCommand, call, analyst));
  expect(after.responses[0]).toMatchObject({ kind, isGuess: false, lacksRedress, reclassified: [{ from: "other", to: kind }] });
});

test("a guess may be confirmed as what it was guessed to be, once", async () => {
  const first = await received(undefined, "We have received your report. This is an automatic message.");
  expect(first.case.responses[0]).toMatchObject({ kind: "automatic_receipt", isGuess: true });
  const { reference, version } = first.case;
  const call = { reference, responseId: first.madeId, kind: "automatic_receipt", reason: "So it is." };
  const { case: after } = answered(await run(reclassifyResponseCommand, { ...call, version }, analyst));
  expect(after.responses[0]).toMatchObject({ isGuess: false });
  expect(refusedWith(await run(reclassifyResponseCommand, { ...call, version: after.version }, analyst))).toEqual(["same_kind"]);
});

test("a response that is not there is not corrected", async () => {
  const { case: file } = await received("refusal", SILENT);
  const call = { reference: file.reference, version: file.version, responseId: "00000000-0000-4000-8000-000000000000", kind: "other", reason: "Read again." };
  expect(refusedWith(await run(reclassifyResponseCommand, call, analyst))).toEqual(["response_unknown"]);
});
