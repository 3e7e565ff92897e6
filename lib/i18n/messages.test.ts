import { describe, expect, test } from "vitest";
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
