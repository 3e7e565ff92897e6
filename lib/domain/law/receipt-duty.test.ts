import { describe, expect, test } from "vitest";
import type { EventDraft } from "../case/event";
import { filed, filing, notice, told, triaged } from "../case/testing/events";
import { hasReceiptDuty } from "./receipt-duty";

const day = (n: number) => new Date(Date.UTC(2026, 2, n, 9));
const opening = filed(day(2))[0]!;
const anonymous = filing(day(2), { isAnonymous: true });
const named = filing(day(3), { reportId: "report-2", joined: true, isAnonymous: false });
const theirs = notice(day(1), { by: "reporter" });
const ours = notice(day(4));

describe("LAW case 17: a receipt", () => {
  const table: [string, EventDraft[], boolean][] = [
    ["is owed for our notice, which carries our address", [opening, anonymous, triaged(day(3)), ours], true],
    ["is not owed where nobody left an address", [opening, anonymous, theirs], false],
    ["is not owed however often nobody left one", [opening, anonymous, theirs, notice(day(3), { by: "reporter" })], false],
    ["is owed to a reporter who gave a name", [opening, filing(day(2)), theirs], true],
    ["is owed once a second reporter gives a name", [opening, anonymous, theirs, named], true],
    ["is owed once we write as well", [opening, anonymous, theirs, triaged(day(3)), ours], true],
    ["is not owed before the platform was written to", [opening, filing(day(2))], false],
    ["is not owed by the platform for what went to a hotline", [opening, anonymous, notice(day(4), { recipient: "hotline" })], false],
  ];

  test.each(table)("%s", (_title, story, owed) => {
    expect(hasReceiptDuty(told(...story))).toBe(owed);
  });
});
