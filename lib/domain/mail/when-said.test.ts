import { expect, test } from "vitest";
import { whenSaid } from "./when-said";

const RECEIVED = "2026-03-02T12:00:00.000Z";
const arrived = { receivedAt: new Date(RECEIVED), door: "smtp" as const, notBefore: new Date("2026-03-01T09:00:00.000Z"), isCredible: true };

test.each<[string, string | null, Partial<Parameters<typeof whenSaid>[0]>, string]>([
  ["by its own date", "2026-03-02T10:00:00.000Z", {}, "2026-03-02T10:00:00.000Z"],
  ["by its own date, after our server was away for a day", "2026-03-01T11:30:00.000Z", {}, "2026-03-01T11:30:00.000Z"],
  ["when it came in, where it has no date", null, {}, RECEIVED],
  ["when it came in, where its date is none", "the other day", {}, RECEIVED],
  ["when it came in, where its date lies after that", "2026-03-02T12:00:01.000Z", {}, RECEIVED],
  ["when it came in, where its date lies before the notice", "2026-03-01T08:59:59.000Z", {}, RECEIVED],
  ["when it came in, where its sender is not believed", "2026-03-02T10:00:00.000Z", { isCredible: false }, RECEIVED],
  ["when it came in, where no server tries for so long", "2026-01-20T10:00:00.000Z", { notBefore: new Date("2026-01-01T09:00:00.000Z") }, RECEIVED],
  ["by its own date, where a mailbox held it for longer", "2026-01-20T10:00:00.000Z", { notBefore: new Date("2026-01-01T09:00:00.000Z"), door: "imap" }, "2026-01-20T10:00:00.000Z"],
  ["by its own date, as history that a program hands in", "2024-01-09T10:00:00.000Z", { notBefore: new Date("2024-01-09T09:00:00.000Z"), door: "api" }, "2024-01-09T10:00:00.000Z"],
  ["when it came in, where no notice bounds an old date", "2024-01-09T10:00:00.000Z", { notBefore: null, door: "api" }, RECEIVED],
])("a mail was said %s", (_title, date, changes, expected) => {
  expect(whenSaid({ ...arrived, ...changes, date })).toEqual(new Date(expected));
});
