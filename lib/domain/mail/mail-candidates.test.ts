import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { referenceFrom } from "../case/reference";
import { mailCandidates } from "./mail-candidates";
import { aMail } from "./testing/mails";

const REFERENCE = [1, 2, 3, 4, 5, 6, 7, 8].map((byte) => referenceFrom(new Uint8Array([0, 0, 0, 1, byte]))).find((made) => made !== null) ?? "";
const references = (text: string, subject: string | null = null) => mailCandidates(aMail({ text, subject })).references;
const numbers = (text: string) => mailCandidates(aMail({ text, subject: null })).numbers;

describe("our references in a mail", () => {
  test.each([
    ["in the subject", "", `Re: [${REFERENCE}] Notice`],
    ["in the text", `About ${REFERENCE}, thank you.`, null],
    ["in small letters", `about ${REFERENCE.toLowerCase()}`, null],
    ["with a hyphen that does not break", `About ${REFERENCE.replaceAll("-", "\u2011")}.`, null],
    ["with spaces for hyphens", `About ${REFERENCE.replaceAll("-", " ")}.`, null],
    ["twice", `${REFERENCE} and ${REFERENCE}`, REFERENCE],
  ])("are found %s", (_title, text, subject) => {
    expect(references(text, subject)).toEqual([REFERENCE]);
  });

  test.each([
    ["whose check fails", "About RL-AAAA-AAAA."],
    ["without the prefix", `About ${REFERENCE.slice(3)}.`],
    ["inside a longer word", `About X${REFERENCE}.`],
    ["in what is quoted", `Thank you.\n\n> About ${REFERENCE}.`],
    ["below the line of a mail program", `Thank you.\n\nOn 2 March 2026 at 10:00, Reports wrote:\nAbout ${REFERENCE}.`],
  ])("are none %s", (_title, text) => {
    expect(references(text)).toEqual([]);
  });

  test("are found in what is forwarded", () => {
    const forwarded = { from: null, subject: null, date: null, messageId: null, text: `Your report ${REFERENCE} was read.` };
    expect(mailCandidates(aMail({ text: "See below.", forwarded })).references).toEqual([REFERENCE]);
  });
});

describe("what may be a platform's number", () => {
  test.each([
    ["a plain one", "Ticket 48213907 is open.", "48213907"],
    ["with its sign", "Your report #48213 is open.", "#48213"],
    ["written down with a sign that the mail leaves out", "Your report 48213 is open.", "#48213"],
    ["with the word before it", "Ticket 48213 is open.", "ticket 48213"],
    ["behind a colon", "Reference:ABC-48213.", "abc-48213"],
    ["in brackets", "[Request received] (48213)", "48213"],
  ])("is found: %s", (_title, text, expected) => {
    expect(numbers(text)).toContain(expected);
  });

  test.each([
    ["too short to tell anything", "Case 4821 is open.", "4821"],
    ["without a digit", "Your report is open.", "report"],
    ["a part of a longer one", "Ticket 48213907 is open.", "48213"],
    ["in what is quoted", "Thank you.\n\n> Ticket 48213907", "48213907"],
  ])("is none: %s", (_title, text, refused) => {
    expect(numbers(text)).not.toContain(refused);
  });
});

test("the mail that a report speaks of comes first, then what it answers, the nearest of a thread first", () => {
  const report = { action: "failed" as const, status: null, diagnostic: null, originalMessageId: "sent" };
  expect(mailCandidates(aMail({ report, inReplyTo: ["answered"], references: ["oldest", "older", "answered"] })).messageIds).toEqual(["sent", "answered", "older", "oldest"]);
});

test("whatever a mail says is read to its end, and looked up within bounds", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 3_000 }), (text) => {
      const found = mailCandidates(aMail({ text }));
      for (const list of [found.references, found.numbers, found.messageIds]) expect(list.length).toBeLessThanOrEqual(500);
    }),
  );
  expect(numbers(Array.from({ length: 5_000 }, (_, index) => `${10_000 + index}`).join(" "))).toHaveLength(500);
});
