import { describe, expect, test } from "vitest";
import { ITEM_KINDS, SURFACES } from "@/lib/domain/item/item";
import { PLATFORMS } from "@/lib/domain/item/platform";
import { CATEGORIES, SEVERITIES } from "@/lib/domain/law/category";
import { REFUSAL_CODES } from "@/lib/domain/refusal";
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
  const clocks = ["triage", "notify", "acknowledge", "answer", "takedown", "verify", "complaint"];
  const responses = [
    "automatic_receipt",
    "human_receipt",
    "information_request",
    "action_taken",
    "partial_action",
    "refusal",
    "transfer",
    "other",
  ];
  const outcomes = ["removed", "partially_removed", "refused", "unfounded", "out_of_scope", "duplicate", "withdrawn"];
  const recipients = ["platform", "trusted_flagger", "hotline", "authority", "regulator", "press"];
  const inexact = [
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
  const statuses = ["new", "triaged", "awaiting_platform", "escalated", "removal_claimed", "closed"];
  const rungs = [
    "emergency",
    "notice",
    "reminder",
    "trusted_flagger",
    "hotline",
    "complaint",
    "out_of_court",
    "regulator",
    "police",
    "prosecutor",
    "press",
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
    ["response.kinds", responses],
    ["case.statuses", statuses],
    ["case.outcomes", outcomes],
    ["clock.kinds", clocks],
    ["clock.owners", ["us", "platform", "reporter"]],
    ["clock.bases", ["policy", "commitment", "statute"]],
    ["notice.recipients", recipients],
    ["notice.channels", ["email", "web_form", "in_app", "phone", "post"]],
    ["escalation.rungs", rungs],
    ["access.roles", ["reporter", "analyst", "platform_agent", "manager", "admin"]],
  ])("%s", (namespace, words) => {
    const keys = [...english.keys()].filter((key) => key.startsWith(`${namespace}.`));
    expect(keys.toSorted()).toEqual(words.map((word) => `${namespace}.${word}`).toSorted());
  });
});
