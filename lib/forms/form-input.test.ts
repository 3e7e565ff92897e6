import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formFiles, formInput, formValues } from "./form-input";

const PARIS = "Europe/Paris";
const NOW = new Date("2024-07-09T17:02:41.500Z");

function form(entries: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(entries)) data.append(name, value);
  return data;
}

describe("the input that a form means", () => {
  test.each<[string, Record<string, string>, unknown]>([
    ["plain fields", { reason: "as typed " }, { reason: "as typed " }],
    ["blank fields are as if never there", { reason: "", text: "x" }, { text: "x" }],
    ["paths nest", { "reporter.name": "Dana" }, { reporter: { name: "Dana" } }],
    ["numbered paths are lists, and gaps close", { "items.0.raw": "a", "items.2.raw": "b" }, { items: [{ raw: "a" }, { raw: "b" }] }],
    ["lists are in the order of their numbers", { "items.10.raw": "b", "items.9.raw": "a" }, { items: [{ raw: "a" }, { raw: "b" }] }],
    ["numbers", { "version:number": "12" }, { version: 12 }],
    ["a number that is none passes through", { "version:number": "12a" }, { version: "12a" }],
    ["an ID stays a string", { id: "175928847299117063" }, { id: "175928847299117063" }],
    ["flags", { "goodFaith:flag": "on" }, { goodFaith: true }],
    ["winter time", { "sentAt:local": "2024-01-09T19:02" }, { sentAt: "2024-01-09T18:02:00Z" }],
    ["summer time", { "sentAt:local": "2024-07-09T19:01" }, { sentAt: "2024-07-09T17:01:00Z" }],
    ["this very minute is now", { "sentAt:local": "2024-07-09T19:02" }, { sentAt: "2024-07-09T17:02:41.500Z" }],
    ["the zone of the browser, where it is known", { "sentAt:local": "2024-01-09T19:02", timeZone: "America/New_York" }, { sentAt: "2024-01-10T00:02:00Z" }],
    ["an unknown zone is not believed", { "sentAt:local": "2024-01-09T19:02", timeZone: "Mars/Base" }, { sentAt: "2024-01-09T18:02:00Z" }],
    ["a date that no calendar has passes through", { "sentAt:local": "2023-02-29T10:00" }, { sentAt: "2023-02-29T10:00" }],
    ["what is Next's or ours is no input", { $ACTION_ID_x: "1", "confirm.key": "k", reason: "r" }, { reason: "r" }],
  ])("%s", (_title, entries, expected) => {
    expect(formInput(form(entries), PARIS, NOW).input).toEqual(expected);
  });

  test("leads an error back to the field it came from, though a gap closed before it", () => {
    const { fieldPath } = formInput(form({ "items.0.raw": "a", "items.3.raw": "b", "history.1.text": "c" }), PARIS, NOW);
    expect(fieldPath("items.1.raw")).toBe("items.3.raw");
    expect(fieldPath("history.0.text")).toBe("history.1.text");
    expect(fieldPath("description")).toBe("description");
  });

  test("reaches nothing through __proto__", () => {
    formInput(form({ "__proto__.polluted": "yes", "constructor.prototype.polluted": "yes" }), PARIS, NOW);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test("never throws, whatever the names and texts", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (entries) => {
        formInput(form(entries), PARIS, NOW);
      }),
    );
  });
});

describe("what fills the form again", () => {
  test("is everything typed, and never a file", () => {
    const data = form({ reason: "kept", "sentAt:local": "2024-01-09T19:02" });
    data.append("file", new File([new Uint8Array([0x89, 0x50])], "shape.png", { type: "image/png" }));
    expect(formValues(data)).toEqual({ reason: "kept", "sentAt:local": "2024-01-09T19:02" });
    expect(formFiles(data)).toHaveLength(1);
  });

  test("counts an empty file field as no file", () => {
    const data = new FormData();
    data.append("file", new File([], "", { type: "application/octet-stream" }));
    expect(formFiles(data)).toEqual([]);
  });
});
