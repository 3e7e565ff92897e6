import { describe, expect, test } from "vitest";
import { blankRowFields, listToGrow, rowCount, withRowAdded } from "./form-rows";

describe("the number of rows", () => {
  test.each([
    ["items", undefined, 3],
    ["items", "5", 5],
    ["items", "1", 3],
    ["items", "-4", 3],
    ["items", "1e9", 3],
    ["items", "999", 50],
    ["notices", undefined, 0],
    ["notices", "2", 2],
    ["responses", "81", 80],
  ] as const)("of %s that say %j is %d", (list, said, count) => {
    expect(rowCount(list, said)).toBe(count);
  });
});

describe("adding a row without script", () => {
  const typed = { "confirm.items": "3", "items.0.raw": "hxxps[:]//site[.]example/1", addItem: "1" };

  test("is told by the button that was pressed", () => {
    expect(listToGrow(typed)).toBe("items");
    expect(listToGrow({ addResponse: "1" })).toBe("responses");
    expect(listToGrow({ "items.0.raw": "addItem" })).toBeNull();
  });

  test("keeps all that was typed", () => {
    expect(withRowAdded("items", typed)).toEqual({ ...typed, "confirm.items": "4" });
  });

  test("stops at the limit", () => {
    expect(withRowAdded("items", { "confirm.items": "50" })["confirm.items"]).toBe("50");
  });
});

describe("a row of the history", () => {
  test("is blank where only its type, channel or kind is there", () => {
    const values = { "history.0.type": "notice", "history.0.channel": "email", "history.0.sentAt:local": "", "history.0.externalReference": " " };
    expect(blankRowFields(values)).toEqual(Object.keys(values));
  });

  test("counts as soon as a date or a text is there", () => {
    const values = {
      "history.0.type": "notice",
      "history.0.sentAt:local": "2024-01-09T10:00",
      "history.100.type": "response",
      "history.100.kind": "",
      "history.100.text": "Thank you for your report.",
      "history.101.type": "response",
      "history.101.text": "",
    };
    expect(blankRowFields(values)).toEqual(["history.101.type", "history.101.text"]);
  });

  test("is none of the other fields", () => {
    expect(blankRowFields({ description: "", "items.0.raw": "" })).toEqual([]);
  });
});
