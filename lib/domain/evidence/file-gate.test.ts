import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { CATEGORIES, type Category } from "../law/category";
import { CATEGORY_RULES } from "../law/category-rules";
import { checkFile, isDeclaredAsMedia, isMediaByContent } from "./file-gate";

function bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

const PNG = bytes("\x89PNG\r\n\x1a\n");
const TEXT = bytes("A neutral note.");
const REFUSING = CATEGORIES.filter((category) => CATEGORY_RULES[category].mediaRefused);
const TAKING = CATEGORIES.filter((category) => !CATEGORY_RULES[category].mediaRefused);

const OFFERED: [string, string, string, Uint8Array][] = [
  ["png", "image/png", "capture.png", PNG],
  ["mp4", "video/mp4", "film.mp4", bytes("\0\0\0\x18ftypisom")],
  ["zip", "application/zip", "all.zip", bytes("PK\x03\x04")],
  ["pdf", "application/pdf", "scan.pdf", bytes("%PDF-1.7")],
];

describe.each(REFUSING)("LAW case 27: %s", (category) => {
  test.each(OFFERED)("refuses %s, honestly declared", (_format, declaredType, fileName, firstBytes) => {
    expect(checkFile({ declaredType, fileName, firstBytes, category })).toMatchObject({ code: "media_refused" });
  });

  test.each(OFFERED)("refuses %s by its bytes alone, declared as text", (_format, _type, _name, firstBytes) => {
    const refusal = checkFile({ declaredType: "text/plain", fileName: "notes.txt", firstBytes, category });
    expect(refusal).toMatchObject({ code: "media_refused", params: { reason: "magic_bytes" } });
  });

  test.each(OFFERED)("refuses %s by its declared type alone, whatever the bytes", (_format, declaredType) => {
    const refusal = checkFile({ declaredType, fileName: "notes.txt", firstBytes: TEXT, category });
    expect(refusal).toMatchObject({ code: "media_refused", params: { reason: "declared_type" } });
  });

  test.each(OFFERED)("refuses %s by its name alone", (_format, _type, fileName) => {
    const refusal = checkFile({ declaredType: "text/plain", fileName, firstBytes: TEXT, category });
    expect(refusal).toMatchObject({ code: "media_refused", params: { reason: "declared_type" } });
  });

  test("refuses even plain text: links, IDs, times and references are all that is kept", () => {
    const refusal = checkFile({ declaredType: "text/plain", fileName: "notes.txt", firstBytes: TEXT, category });
    expect(refusal).toMatchObject({ code: "media_refused", params: { reason: "no_files" } });
  });
});

describe("the two tests stand on their own", () => {
  test.each([
    ["Image/PNG; q=1", "notes.txt", true],
    ["", "notes.txt", true],
    ["text/html", "notes.txt", true],
    ["text/plain", "notes.txt.png", true],
    ["text/plain", "notes", true],
    ["Text/Plain; charset=utf-8", "NOTES.TXT", false],
  ])("declared as %j and named %j", (declaredType, fileName, expected) => {
    expect(isDeclaredAsMedia(declaredType, fileName)).toBe(expected);
  });

  test.each([
    ["a picture", PNG, true],
    ["an unknown binary with a NUL", bytes("ab\0c"), true],
    ["text", TEXT, false],
  ])("by content: %s", (_title, firstBytes, expected) => {
    expect(isMediaByContent(firstBytes)).toBe(expected);
  });
});

describe.each(TAKING)("%s takes redacted screenshots and text only", (category) => {
  test.each([
    ["a png screenshot", "image/png", "capture.png", PNG, null],
    ["a jpeg screenshot", "image/jpeg", "capture.jpg", bytes("\xff\xd8\xff\xe0"), null],
    ["text", "text/plain", "notes.txt", TEXT, null],
    ["a film", "video/mp4", "film.mp4", bytes("\0\0\0\x18ftypisom"), "unsupported_media_type"],
    ["an archive that says it is a png", "image/png", "capture.png", bytes("PK\x03\x04"), "unsupported_media_type"],
    ["a picture that says it is text", "text/plain", "notes.txt", PNG, "unsupported_media_type"],
    ["a drawing that may hold a script", "image/svg+xml", "drawing.svg", bytes("<svg>"), "unsupported_media_type"],
  ])("%s", (_title, declaredType, fileName, firstBytes, code) => {
    expect(checkFile({ declaredType, fileName, firstBytes, category })?.code ?? null).toBe(code);
  });
});

test("LAW case 28: the screenshot taken for harassment is refused once the category is a child's", () => {
  const screenshot = { declaredType: "image/png", fileName: "capture.png", firstBytes: PNG };
  const answers = (["harassment", "csam"] satisfies Category[]).map((category) => checkFile({ ...screenshot, category })?.code);
  expect(answers).toEqual([undefined, "media_refused"]);
});

test("no declaration, name or content lets any file into a category that refuses media", () => {
  const file = fc.record({
    category: fc.constantFrom(...REFUSING),
    declaredType: fc.oneof(fc.constant("text/plain"), fc.string()),
    fileName: fc.oneof(fc.constant("notes.txt"), fc.string()),
    firstBytes: fc.uint8Array({ maxLength: 32 }),
  });
  fc.assert(
    fc.property(file, (offered) => {
      expect(checkFile(offered)?.code).toBe("media_refused");
    }),
  );
});
