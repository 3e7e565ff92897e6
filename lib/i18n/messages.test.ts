import { describe, expect, test } from "vitest";
import { ROLES } from "@/lib/domain/access/actor";
import { CASE_ACTIONS } from "@/lib/domain/case/available-actions";
import { CASE_STATUSES, OUTCOMES } from "@/lib/domain/case/status";
import { CLOCK_KINDS, CLOCK_STATES, type ClockBasis, type ClockOwner } from "@/lib/domain/clock/clock";
import { RUNGS } from "@/lib/domain/escalation/rung";
import { ITEM_KINDS, SURFACES, type InexactReason } from "@/lib/domain/item/item";
import { PLATFORMS } from "@/lib/domain/item/platform";
import { CATEGORIES, SEVERITIES } from "@/lib/domain/law/category";
import { REFUSAL_CODES } from "@/lib/domain/refusal";
import { RESPONSE_KINDS } from "@/lib/domain/response/kind";
import { CHANNELS, RECIPIENTS } from "@/lib/domain/notice/notice";
import { REMOVAL_CLAIMANTS, REMOVAL_CLAIMS, VERIFICATION_RESULTS } from "@/lib/domain/takedown/takedown";
import { icuArguments } from "./icu-arguments";
import { LOCALES } from "./locales";
import { MESSAGES } from "./messages";

type Tree = { readonly [key: string]: string | Tree };

function flatten(tree: Tree, prefix = ""): Map<string, string> {
  const leaves = Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${prefix}${key}`, value] as const] : [...flatten(value, `${prefix}${key}.`)],
  );
  return new Map(leaves);
}

const english = flatten(MESSAGES.en);
const french = flatten(MESSAGES.fr);

describe("French and English", () => {
  test("have exactly the same keys", () => {
    expect([...french.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  test("take the same arguments, message by message", () => {
    const differing = [...english].filter(
      ([key, value]) => icuArguments(value).join() !== icuArguments(french.get(key) ?? "").join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  test.each(LOCALES)("%s has no empty message", (locale) => {
    const empty = [...flatten(MESSAGES[locale])].filter(([, value]) => value.trim() === "");
    expect(empty).toEqual([]);
  });

  test("use typographic apostrophes, which ICU does not read as escapes", () => {
    const straight = [...english, ...french].filter(([, value]) => value.includes("'"));
    expect(straight).toEqual([]);
  });
});

describe("French typography", () => {
  test("keeps high punctuation from standing alone on a line", () => {
    const loose = [...french].filter(([, value]) => /[ \p{L}][;!?]|[^\u00a0\d]:(?!\/\/)|« | »/u.test(withoutIcuSyntax(value)));
    expect(loose.filter(([key]) => !key.startsWith("platform.findTheLink"))).toEqual([]);
  });
});

/** Colons that belong to ICU or to an address scheme are not punctuation of the sentence. */
function withoutIcuSyntax(value: string): string {
  return value.replaceAll(/https?:\/\//g, "").replaceAll(/=\d+ \{/g, "{");
}

describe("every word of the domain has its words", () => {
  const owners: ClockOwner[] = ["us", "platform", "reporter"];
  const bases: ClockBasis[] = ["policy", "commitment", "statute"];
  const inexact: InexactReason[] = [
    "empty",
    "not_a_link",
    "short_link_unresolved",
    "place_too_broad",
    "local_copy",
    "id_malformed",
    "id_in_future",
    "unsupported_scheme",
    "unsafe_characters",
    "too_long",
  ];

  test.each([
    ["category.names", CATEGORIES],
    ["category.descriptions", CATEGORIES],
    ["severity.names", SEVERITIES],
    ["severity.short", SEVERITIES],
    ["platform.names", PLATFORMS],
    ["platform.findTheLink", PLATFORMS],
    ["item.kinds", ITEM_KINDS],
    ["item.surfaces", SURFACES],
    ["item.inexact", inexact],
    ["refusals", REFUSAL_CODES],
    ["refusalTitles", REFUSAL_CODES],
    ["response.kinds", RESPONSE_KINDS],
    ["response.descriptions", RESPONSE_KINDS],
    ["case.statuses", CASE_STATUSES],
    ["case.statusDescriptions", CASE_STATUSES],
    ["case.actions", CASE_ACTIONS],
    ["case.outcomes", OUTCOMES],
    ["clock.kinds", CLOCK_KINDS],
    ["clock.states", CLOCK_STATES],
    ["clock.owners", owners],
    ["clock.bases", bases],
    ["notice.recipients", RECIPIENTS],
    ["notice.channels", CHANNELS],
    ["escalation.rungs", RUNGS],
    ["escalation.descriptions", RUNGS],
    ["access.roles", ROLES],
    ["takedown.claims", REMOVAL_CLAIMS],
    ["takedown.claimants", REMOVAL_CLAIMANTS],
    ["takedown.results", VERIFICATION_RESULTS],
  ])("%s", (namespace, words) => {
    const keys = [...english.keys()].filter((key) => key.startsWith(`${namespace}.`));
    expect(keys.toSorted()).toEqual(words.map((word) => `${namespace}.${word}`).toSorted());
  });
});
