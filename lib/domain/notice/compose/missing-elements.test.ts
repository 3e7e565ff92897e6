import { describe, expect, test } from "vitest";
import { composeNotice } from "./compose-notice";
import { missingElements } from "./missing-elements";
import { NOTICE_LANGUAGES } from "./notice-facts";
import { reasonsText } from "./notice-parts";
import { wordsOf } from "./notice-words";
import { namedItem, someFacts } from "./testing/facts";

describe.each(NOTICE_LANGUAGES)("what an edited notice in %s lacks", (language) => {
  const facts = someFacts({ language, items: [namedItem(1), namedItem(2)] });
  const whole = composeNotice(facts)?.body ?? "";
  const codes = (body: string, changes = {}) => missingElements({ subject: "", body }, { ...facts, ...changes }).map(({ code }) => code);

  test.each([
    ["nothing, as composed", whole, []],
    ["(a) reasons, cut out (LAW case 4)", whole.replace(reasonsText(facts), ""), ["reasons_insufficient"]],
    ["(a) reasons, a mere formula (LAW case 4)", whole.replace(reasonsText(facts), "This content is illegal, please remove it."), ["reasons_insufficient"]],
    ["(b) one of two places (LAW case 3)", whole.replaceAll(facts.items[1]?.location ?? "", "the other message"), ["location_missing"]],
    ["(c) where to answer", whole.replaceAll(facts.caseAddress, "us"), ["identity_required"]],
    ["(c) who we are", whole.replaceAll(facts.organisation, "us"), ["identity_required"]],
    ["(d) good faith; its heading states nothing (LAW case 5)", whole.replace(wordsOf(language).goodFaith, "–"), ["good_faith_required"]],
    ["all of it", "–", ["reasons_insufficient", "location_missing", "identity_required", "good_faith_required"]],
    ["what is marked to be filled in", `${whole}\n[→ …]`, ["placeholder_left"]],
    ["nothing, where a quotation was cut", `${whole}\n« il a écrit […] hier »`, []],
  ])("%s", (_title, body, expected) => {
    expect(codes(body)).toEqual(expected);
  });

  test("a place that was erased cannot be named", () => {
    expect(codes(whole, { items: [{ ...namedItem(1), location: null, key: null }] })).toEqual(["location_missing"]);
  });

  test("a hotline or an authority is not held to art. 16", () => {
    for (const recipient of ["hotline", "authority", "regulator", "press"] as const) expect(codes("In our own words.", { recipient })).toEqual([]);
  });
});
