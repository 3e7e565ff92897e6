import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { InexactReason, Recognition } from "../item/item";
import { CATEGORIES } from "../law/category";
import { anonymousAllowed } from "../law/category-rules";
import { checkGates, type ReportDraft } from "./gates";

const EXACT: Recognition = {
  exact: true,
  item: {
    platform: "discord",
    kind: "message",
    canonicalKey: "discord:msg:100000000000000001:100000000000000002:100000000000000003",
    containerKeys: [],
    surface: "private_server",
  },
};

function inexact(reason: InexactReason): Recognition {
  return { exact: false, reason };
}

const DRAFT: ReportDraft = {
  category: "ncii",
  description: "This server trades private pictures without the consent of the people shown.",
  items: [EXACT],
  reporterName: "Camille Exemple",
  reporterEmail: "camille@reporter.example",
  goodFaith: true,
  lifeSafety: false,
};

const NOBODY = { reporterName: undefined, reporterEmail: undefined };

function refusalsOf(change: Partial<ReportDraft>) {
  return checkGates({ ...DRAFT, ...change }).map(({ code, path, params }) => [code, path, params?.article]);
}

test("a complete draft passes all four gates", () => {
  expect(checkGates(DRAFT)).toEqual([]);
});

describe("LAW cases 1 and 2: who may stay anonymous", () => {
  test("case 1: child abuse material without name or e-mail is accepted", () => {
    expect(refusalsOf({ category: "csam", ...NOBODY })).toEqual([]);
  });

  test("case 2: intimate images without name or e-mail are refused under 16(2)(c)", () => {
    expect(refusalsOf({ category: "ncii", ...NOBODY })).toEqual([["identity_required", "reporter", "16(2)(c)"]]);
  });

  test("case 2: a further tag on the draft changes nothing", () => {
    const tagged = { ...DRAFT, ...NOBODY, tags: ["csam"], secondaryCategory: "csam" };
    expect(checkGates(tagged)).toHaveLength(1);
  });

  test.each([
    ["name alone", { reporterEmail: undefined }, "email"],
    ["e-mail alone", { reporterName: undefined }, "name"],
    ["a blank name", { reporterName: " \t" }, "name"],
    ["a blank e-mail", { reporterEmail: " " }, "email"],
    ["neither", NOBODY, "name_and_email"],
  ])("%s is not an identity", (_title, change, missing) => {
    const [refusal] = checkGates({ ...DRAFT, ...change });
    expect(refusal).toMatchObject({ code: "identity_required", params: { missing } });
  });

  test.each(CATEGORIES)("danger to life does not make %s anonymous unless the law does", (category) => {
    const refusals = refusalsOf({ category, ...NOBODY, lifeSafety: true });
    expect(refusals).toHaveLength(anonymousAllowed(category) ? 0 : 1);
  });
});

describe("LAW case 3: the exact location", () => {
  test("no item at all is refused under 16(2)(b)", () => {
    expect(refusalsOf({ items: [] })).toEqual([["location_missing", "items", "16(2)(b)"]]);
  });

  test.each<[string, InexactReason]>([
    ["a sentence that names a server only", "not_a_link"],
    ["a short link that leads anywhere", "short_link_unresolved"],
    ["a place that is too broad", "place_too_broad"],
  ])("%s is refused with its reason", (_title, reason) => {
    const refusals = checkGates({ ...DRAFT, items: [inexact(reason)] });
    expect(refusals).toMatchObject([
      { code: "location_not_exact", path: "items.0.raw", params: { article: "16(2)(b)", reason } },
    ]);
  });

  test("each vague item is named by its place, the exact ones are not", () => {
    const items = [EXACT, inexact("empty"), EXACT, inexact("too_long")];
    expect(refusalsOf({ items }).map(([, path]) => path)).toEqual(["items.1.raw", "items.3.raw"]);
  });
});

describe("LAW case 4: reasons", () => {
  test.each([
    "",
    "   ",
    "illegal",
    "Illégal !",
    "C’est illégal",
    "stolen images here",
    "                 stolen images                 ",
    "C'est illégal, merci de supprimer ce contenu rapidement.",
    "CE CONTENU EST ILLICITE. CE CONTENU EST ILLICITE.",
    "This content is illegal, please remove it now, thank you",
    "illegal illegal illegal illegal illegal",
    "!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!",
    "123456789012345678901234567890",
    "https://platform.example/a/very/long/address/indeed",
  ])("%j is refused under 16(2)(a)", (description) => {
    expect(refusalsOf({ description })).toEqual([["reasons_insufficient", "description", "16(2)(a)"]]);
  });

  test.each([
    "Images volées ici !!",
    "Ce serveur vend des images privées prises sans accord.",
    "The account threatens to publish private pictures.",
    "私の写真が本人の同意なくこのサーバーで共有されています。",
  ])("%j is enough", (description) => {
    expect(refusalsOf({ description })).toEqual([]);
  });

  test("19 characters are too few, 20 are enough", () => {
    expect(refusalsOf({ description: "threats in a messag" })).toHaveLength(1);
    expect(refusalsOf({ description: "threats in a message" })).toEqual([]);
  });
});

test("LAW case 5: without the statement of good faith it is refused under 16(2)(d)", () => {
  expect(refusalsOf({ goodFaith: false })).toEqual([["good_faith_required", "goodFaith", "16(2)(d)"]]);
});

test("all gates are reported together, in the order of the law", () => {
  const refusals = refusalsOf({ description: "illegal", items: [], ...NOBODY, goodFaith: false });
  expect(refusals.map(([, , article]) => article)).toEqual(["16(2)(a)", "16(2)(b)", "16(2)(c)", "16(2)(d)"]);
});

test("each gate answers alone, whatever the others say", () => {
  const draft = fc.record({
    category: fc.constantFrom(...CATEGORIES),
    description: fc.constantFrom("illegal", DRAFT.description),
    items: fc.array(fc.constantFrom(EXACT, inexact("not_a_link")), { maxLength: 4 }),
    reporterName: fc.option(fc.constantFrom("", "Camille Exemple"), { nil: undefined }),
    reporterEmail: fc.option(fc.constantFrom(" ", "camille@reporter.example"), { nil: undefined }),
    goodFaith: fc.boolean(),
    lifeSafety: fc.boolean(),
  });
  fc.assert(
    fc.property(draft, (given) => {
      const codes = new Set(checkGates(given).map((refusal) => refusal.code));
      const named = Boolean(given.reporterName?.trim()) && Boolean(given.reporterEmail?.trim());
      expect(codes.has("reasons_insufficient")).toBe(given.description === "illegal");
      expect(codes.has("location_missing")).toBe(given.items.length === 0);
      expect(codes.has("location_not_exact")).toBe(given.items.some((item) => !item.exact));
      expect(codes.has("identity_required")).toBe(!named && !anonymousAllowed(given.category));
      expect(codes.has("good_faith_required")).toBe(!given.goodFaith);
    }),
  );
});
