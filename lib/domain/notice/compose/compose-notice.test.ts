import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CATEGORIES } from "../../law/category";
import { CHANNELS, RECIPIENTS } from "../notice";
import { composeNotice, type NoticeText } from "./compose-notice";
import { missingElements } from "./missing-elements";
import { NOTICE_LANGUAGES, type NoticeFacts } from "./notice-facts";
import { wordsOf } from "./notice-words";
import { hasPlaceholder } from "./placeholder";
import { at, namedItem, silentFacts, someFacts } from "./testing/facts";

const NBSP = "\u00a0";
const SUBJECT_LIMIT = 200;

const composed = (facts: NoticeFacts): NoticeText => composeNotice(facts) ?? { subject: "", body: "" };

const anyFacts = fc
  .record({
    language: fc.constantFrom(...NOTICE_LANGUAGES),
    category: fc.constantFrom(...CATEGORIES),
    recipient: fc.constantFrom(...RECIPIENTS.filter((recipient) => recipient !== "press")),
    count: fc.integer({ min: 1, max: 40 }),
    lifeSafety: fc.boolean(),
    channel: fc.constantFrom(...CHANNELS),
    isFollowUp: fc.boolean(),
  })
  .map(({ count, channel, ...changes }) => {
    const items = Array.from({ length: count }, (_none, index) => namedItem(index + 1));
    const earlier = changes.isFollowUp ? [{ sentAt: at("2024-01-09T18:02:00.000Z"), channel, by: "us" as const, externalReference: "D-1042" }] : [];
    return someFacts({ ...changes, items, earlier, unansweredSince: changes.isFollowUp ? at("2024-01-09T18:02:00.000Z") : null });
  });

test("every notice names every place on a line of its own, our reference twice, us, and leaves no place to fill in", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { subject, body } = composed(facts);
      const lines = body.split("\n");
      const named = facts.items.filter(({ location }) => lines.includes(location ?? ""));
      expect(named).toHaveLength(facts.recipient === "regulator" ? 0 : facts.items.length);
      expect(subject.length).toBeLessThanOrEqual(SUBJECT_LIMIT);
      for (const text of [subject, body]) expect(text).toContain(facts.reference);
      expect(body).toContain(facts.organisation);
      expect(body).toContain(facts.caseAddress);
      expect(`${subject}${body}`).not.toContain("undefined");
      expect(missingElements({ subject, body }, facts)).toEqual([]);
    }),
  );
});

describe.each(NOTICE_LANGUAGES)("a notice to a platform in %s", (language) => {
  test("has the four elements of art. 16(2) under their letters, and asks for receipt, decision and redress", () => {
    const { body } = composed(someFacts({ language }));
    for (const letter of ["16(2)(a)", "16(2)(b)", "16(2)(c)", "16(2)(d)", "16(4)", "16(5)"]) expect(body).toContain(letter);
    expect(body).toContain(wordsOf(language).goodFaith);
    expect(body).toContain("226-2-1");
  });

  test("asks a person for the reasons while nobody has given them", () => {
    const facts = someFacts({ language, reasons: null });
    const text = composed(facts);
    expect(hasPlaceholder(text.body)).toBe(true);
    expect(missingElements(text, facts)).toMatchObject([{ code: "placeholder_left", path: "body" }]);
  });

  test("puts danger to life before all else", () => {
    const { body } = composed(someFacts({ language, lifeSafety: true }));
    expect(body.indexOf(wordsOf(language).danger)).toBeGreaterThan(0);
    expect(body.indexOf(wordsOf(language).danger)).toBeLessThan(body.indexOf(wordsOf(language).headings.locations));
  });
});

test("French keeps a space that cannot break before a colon of its own words", () => {
  const ownWords = composed(silentFacts({ language: "fr", isFollowUp: false }))
    .body.split("\n")
    .filter((line) => !line.includes("://") && !line.includes(":msg:"));
  for (const line of ownWords) expect(line).not.toMatch(/[^\u00a0\d]:(?!\d)|[^\u00a0];/);
  expect(ownWords.join("\n")).toContain(`Fondement juridique${NBSP}: Code pénal, articles 226-1 et 226-2-1.`);
});

describe("who it goes to", () => {
  test("nothing is written to the press by template", () => {
    expect(composeNotice(someFacts({ recipient: "press" }))).toBeNull();
  });

  test("a regulator is told of the silence, with its dates, and of no place", () => {
    const { body } = composed(silentFacts({ recipient: "regulator", isFollowUp: false }));
    expect(body).toContain("12 days of silence");
    expect(body).toContain("9 January 2024, 18:03 UTC, an automatic receipt came, which is not an answer");
    expect(body).not.toContain("https://");
    expect(body).not.toContain("discord:msg");
  });

  test("a number that the platform gave to a reporter is told to nobody: by it they would be known", () => {
    const theirs = { sentAt: at("2024-01-02T10:00:00.000Z"), channel: "in_app" as const, by: "reporter" as const, externalReference: null };
    const { body } = composed(someFacts({ earlier: [theirs] }));
    expect(body).toContain("2 January 2024, 10:00 UTC, a report by somebody else, in the app");
  });
});
