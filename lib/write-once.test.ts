import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeOnce } from "@/lib/write-once";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "relance-once-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

test("the first to write a file wins, and the content stays theirs", () => {
  const file = path.join(folder, "name");
  expect(writeOnce(file, "first")).toBe(true);
  expect(writeOnce(file, "second")).toBe(false);
  expect(readFileSync(file, "utf8")).toBe("first");
  expect(statSync(file).mode & 0o077).toBe(0);
  expect(readdirSync(folder)).toEqual(["name"]);
});

test("any other failure is thrown, and leaves no draft", () => {
  expect(() => writeOnce(path.join(folder, "absent", "name"), "x")).toThrow("ENOENT");
  expect(readdirSync(folder)).toEqual([]);
});
