import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { holderOf, releaseLock, takeLock } from "./lock-file";
import { startOf } from "./process-identity";

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "relance-lock-"));
  file = path.join(folder, "some.lock");
});

afterEach(() => rmSync(folder, { recursive: true }));

function heldBy(pid: number, start: string) {
  writeFileSync(file, JSON.stringify({ pid, start, note: "somebody" }));
}

test("a free lock is taken, names its holder, and is free again once released", () => {
  expect(takeLock(file, "us")).toBe("taken by us");
  expect(takeLock(file, "us again")).toMatchObject({ pid: process.pid, note: "us" });
  releaseLock(file);
  expect(takeLock(file, "us")).toBe("taken by us");
});

test("a living holder keeps it, and nobody else may release it", () => {
  heldBy(process.ppid, startOf(process.ppid) ?? "");
  expect(takeLock(file, "us")).toMatchObject({ pid: process.ppid, note: "somebody" });
  releaseLock(file);
  expect(holderOf(file)).toMatchObject({ pid: process.ppid });
});

test.each([
  ["a process that has ended", () => heldBy(spawnSync("true").pid, "long ago")],
  ["a number that is now another process's", () => heldBy(process.ppid, "long ago")],
  ["a file cut short", () => writeFileSync(file, '{"pid":')],
])("%s holds nothing", (_title, leave) => {
  leave();
  expect(holderOf(file)).toBeNull();
  expect(takeLock(file, "us")).toBe("taken by us");
});
