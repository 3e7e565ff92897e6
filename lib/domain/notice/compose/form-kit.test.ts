import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FIELD_SOURCES, type FormField } from "../../directory/contact-point";
import { composeNotice } from "./compose-notice";
import { formKits, kitFields } from "./form-kit";
import { namedItem, silentFacts, someFacts } from "./testing/facts";

const field = (source: FormField["source"], limit: number | null = null): FormField => ({ label: `Their ${source}`, source, limit });
const TEN = Array.from({ length: 10 }, (_none, index) => namedItem(index + 1));
const facts = someFacts({ items: TEN });
const text = composeNotice(facts) ?? { subject: "", body: "" };

describe("LAW case 6: ten links", () => {
  test("are one filling of a form that takes a list, with ten lines", () => {
    const kits = formKits({ fields: [field("item_links"), field("reasons")], isPerItem: false }, facts, text);
    expect(kits).toHaveLength(1);
    expect(kits[0]?.fields[0]?.value.split("\n")).toEqual(TEN.map(({ location }) => location));
  });

  test.each([
    ["that takes one item a report", true, [field("item_link"), field("whole_notice")]],
    ["with room for one link alone, though nobody said so", false, [field("item_link"), field("reasons")]],
  ])("are ten fillings of a form %s, and none of them names another's place", (_title, isPerItem, fields) => {
    const kits = formKits({ fields, isPerItem }, facts, text);
    expect(kits.map(({ item }) => item?.itemId)).toEqual(TEN.map(({ itemId }) => itemId));
    for (const { item, fields: filled } of kits) {
      const written = filled.map(({ value }) => value).join("\n").split("\n");
      expect(TEN.filter(({ location }) => written.includes(location ?? ""))).toEqual([item]);
    }
  });
});

describe("the fields of a form", () => {
  test("that nobody has seen are where it is, and the words", () => {
    expect(formKits({ fields: [], isPerItem: false }, facts, text)).toMatchObject([{ item: null, fields: [{ label: "", source: "item_links" }, { source: "whole_notice", value: text.body }] }]);
    expect(formKits({ fields: [], isPerItem: true }, facts, text)).toHaveLength(TEN.length);
  });

  test("stand in the form's own order, each with its own words", () => {
    const order = [field("our_name"), field("good_faith"), field("item_links"), field("typed_by_hand")];
    expect(kitFields(order, facts, text).map(({ label }) => label)).toEqual(order.map(({ label }) => label));
    expect(kitFields([field("our_reference"), field("our_address")], facts, text).map(({ value }) => value)).toEqual([facts.reference, facts.caseAddress]);
    expect(kitFields([field("earlier_references")], silentFacts(), text)[0]?.value).toBe("D-1042");
  });

  test("take the reasons from the letter as it was edited and read", () => {
    const edited = { ...text, body: text.body.replace(facts.reasons ?? "", "Other words, by whoever edited it.") };
    expect(kitFields([field("reasons")], facts, edited)[0]?.value).toContain("Other words, by whoever edited it.");
    expect(kitFields([field("reasons")], facts, edited)[0]?.value).not.toContain("16(2)");
    expect(kitFields([field("reasons")], facts, { subject: "", body: "A letter without headings." })[0]?.value).toBe("A letter without headings.");
  });

  test("are never cut: what is too long says by how much", () => {
    const source = fc.constantFrom(...FIELD_SOURCES);
    const limit = fc.option(fc.integer({ min: 0, max: 3_000 }), { nil: null });
    fc.assert(
      fc.property(source, limit, (name, most) => {
        const [filled] = kitFields([field(name, most)], facts, text);
        const [unlimited] = kitFields([field(name)], facts, text);
        expect(filled?.value).toBe(unlimited?.value);
        expect(filled?.overBy).toBe(most === null ? 0 : Math.max(0, (filled?.value.length ?? 0) - most));
      }),
    );
  });
});
