import { expect, test } from "vitest";
import { spokenPart, wholeText } from "./spoken-part";
import { aMail } from "./testing/mails";

const FORWARDED = { from: "support@platform.example", subject: "Your report", date: "2026-03-01T08:00:00.000Z", messageId: null, text: "We have received your report." };

test("a mail speaks for itself, or for what it hands on", () => {
  expect(spokenPart(aMail())).toMatchObject({ from: "support@platform.example", text: "Hello.", isForwarded: false });
  const mail = aMail({ from: { address: "dana@people.example", name: null }, forwarded: FORWARDED });
  expect(spokenPart(mail)).toEqual({ from: FORWARDED.from, subject: FORWARDED.subject, date: FORWARDED.date, text: FORWARDED.text, isForwarded: true });
});

test("all that it says stands once, an attached mail below its own text", () => {
  expect(wholeText(aMail())).toBe("Hello.");
  expect(wholeText(aMail({ forwarded: FORWARDED }))).toBe("Hello.\n\nWe have received your report.");
  expect(wholeText(aMail({ text: "", forwarded: FORWARDED }))).toBe("We have received your report.");
  const below = "See:\n\n---------- Forwarded message ---------\n\nWe have received your report.";
  expect(wholeText(aMail({ text: below, forwarded: FORWARDED }))).toBe(below);
  expect(wholeText(aMail({ text: "a".repeat(49_990), forwarded: FORWARDED }))).toHaveLength(50_000);
});
