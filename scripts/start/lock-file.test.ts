import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { typescriptArguments } from "../bootstrap/hand-over.mjs";
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

function leaveLongAgo(content: string) {
  writeFileSync(file, content);
  utimesSync(file, 0, 0);
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
  ["a file cut short long ago", () => leaveLongAgo('{"pid":')],
  ["a file left empty long ago", () => leaveLongAgo("")],
])("%s holds nothing", (_title, leave) => {
  leave();
  expect(holderOf(file)).toBeNull();
  expect(takeLock(file, "us")).toBe("taken by us");
});

test.each(["", '{"pid":'])("a file that says %j is held by somebody while it is fresh", (content) => {
  writeFileSync(file, content);
  expect(takeLock(file, "us")).toMatchObject({ pid: 0 });
  expect(holderOf(file)).toMatchObject({ pid: 0 });
  releaseLock(file);
  expect(readdirSync(folder)).toEqual(["some.lock"]);
});

test("while another process is taking a dead lock over, that one is its holder", () => {
  heldBy(process.ppid, "long ago");
  writeFileSync(`${file}.takeover`, JSON.stringify({ pid: process.ppid, start: startOf(process.ppid), note: "the heir" }));
  expect(takeLock(file, "us")).toMatchObject({ note: "the heir" });
});

test("a right to take over that was left by a crash is in nobody's way", () => {
  heldBy(process.ppid, "long ago");
  writeFileSync(`${file}.takeover`, JSON.stringify({ pid: process.ppid, start: "long ago", note: "the heir" }));
  expect(takeLock(file, "us")).toBe("taken by us");
  expect(readdirSync(folder)).toEqual(["some.lock"]);
});

const LOCKS = 150;

/** Waits to be told, then tries every lock in turn and prints the numbers of those it got. It holds them until told again. */
const RIVAL = `
import { takeLock } from "./scripts/start/lock-file";
process.stdin.once("data", () => {
  const got = [];
  for (let number = 0; number < ${LOCKS}; number += 1) {
    if (takeLock(process.env.FOLDER + "/" + number + ".lock", "a rival") === "taken by us") got.push(number);
  }
  console.log(JSON.stringify(got));
});
console.log("ready");
`;

function startRival() {
  const [condition = "", loader = ""] = typescriptArguments("");
  const options = { env: { ...process.env, FOLDER: folder }, stdio: ["pipe", "pipe", "inherit"] as ["pipe", "pipe", "inherit"] };
  const child = spawn(process.execPath, [condition, loader, "--input-type=module-typescript", "--eval", RIVAL], options);
  const nextLine = () => new Promise<string>((resolve) => child.stdout.once("data", (line) => resolve(String(line))));
  return { nextLine, go: () => child.stdin.write("go\n"), end: () => child.stdin.end() };
}

test("of several processes that find the same dead locks, each lock goes to exactly one", async () => {
  for (let number = 0; number < LOCKS; number += 1) {
    writeFileSync(path.join(folder, `${number}.lock`), JSON.stringify({ pid: process.ppid, start: "long ago", note: "" }));
  }
  const rivals = [1, 2, 3].map(startRival);
  await Promise.all(rivals.map((rival) => rival.nextLine()));
  const answers = rivals.map((rival) => rival.nextLine());
  for (const rival of rivals) rival.go();
  const got = (await Promise.all(answers)).flatMap((answer) => JSON.parse(answer) as number[]);
  for (const rival of rivals) rival.end();
  expect(got.sort((one, other) => one - other)).toEqual(Array.from({ length: LOCKS }, (_, number) => number));
});
