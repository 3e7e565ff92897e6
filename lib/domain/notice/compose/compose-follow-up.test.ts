import { describe, expect, test } from "vitest";
import { composeFollowUp } from "./compose-follow-up";
import { missingElements } from "./missing-elements";
import { hasPlaceholder } from "./placeholder";
import { at, silentFacts } from "./testing/facts";

describe("a follow-up while no answer has come", () => {
  test("quotes every date, calls a receipt a receipt, counts the silence and asks for the decision", () => {
    const { subject, body } = composeFollowUp(silentFacts());
    expect(subject).toBe("Follow-up to our notice of 9 January 2024, our reference RL-7K3F-92QD");
    expect(body).toContain("Since 9 January 2024 Discord has given no answer: 12 days of silence.");
    expect(body).toContain("- 9 January 2024, 18:02 UTC, our notice, by web form (your number: D-1042)");
    expect(body).toContain("- 9 January 2024, 18:03 UTC, an automatic receipt came, which is not an answer");
    expect(body).toContain("- 16 January 2024, 09:00 UTC, our follow-up, by e-mail");
    expect(body).toContain("A receipt is not a decision. Please tell us your decision on each item, and the possibilities for redress (DSA art. 16(5)).");
  });

  test("is complete as it stands, so that it may go by itself", () => {
    for (const language of ["fr", "en"] as const) {
      const facts = silentFacts({ language });
      expect(missingElements(composeFollowUp(facts), facts)).toEqual([]);
    }
  });

  test("says the same in French", () => {
    const { subject, body } = composeFollowUp(silentFacts({ language: "fr" }));
    expect(subject).toBe("Relance de notre notification du 9 janvier 2024, notre référence RL-7K3F-92QD");
    expect(body).toContain("12 jours de silence");
    expect(body).toContain("un accusé de réception automatique est arrivé, ce qui n’est pas une réponse");
    expect(body).toContain("Un accusé de réception n’est pas une décision.");
  });

  test.each([
    [0, "less than a day of silence"],
    [1, "one day of silence"],
  ])("counts %i days as people do", (silentDays, expected) => {
    expect(composeFollowUp(silentFacts({ silentDays })).body).toContain(expected);
  });

  test("without our reference it does not go", () => {
    const facts = silentFacts();
    expect(missingElements({ subject: "Again", body: "Please answer us, as we asked before." }, facts)).toMatchObject([{ code: "reference_missing", path: "body" }]);
  });
});

describe("a follow-up after an answer leaves what is open to a person", () => {
  test.each([
    ["information_request", "On 20 January 2024 you asked us for information."],
    ["refusal", "On 20 January 2024 you answered."],
  ] as const)("%s", (kind, expected) => {
    const { body } = composeFollowUp(silentFacts({ unansweredSince: null, responses: [{ receivedAt: at("2024-01-20T10:00:00.000Z"), kind }] }));
    expect(body).toContain(expected);
    expect(body).not.toContain("days of silence");
    expect(hasPlaceholder(body)).toBe(true);
  });
});
