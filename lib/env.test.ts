import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { databaseUrl, env, secret } from "@/lib/env";

const NAMES = ["PORT", "HOST", "RELANCE_DATA_DIR", "DATABASE_URL", "RELANCE_DEMO", "RELANCE_SECRET", "RELANCE_URL"];

function surroundings(values: Record<string, string>) {
  for (const name of NAMES) vi.stubEnv(name, values[name] ?? "");
}

afterEach(() => vi.unstubAllEnvs());

describe("the base address", () => {
  test.each([
    ["nothing said", {}, "http://127.0.0.1:3000"],
    ["another port", { PORT: "3001" }, "http://127.0.0.1:3001"],
    ["listening everywhere", { HOST: "0.0.0.0" }, "http://127.0.0.1:3000"],
    ["an IPv6 address", { HOST: "::1" }, "http://[::1]:3000"],
    ["named, with a slash", { RELANCE_URL: "https://relance.example/" }, "https://relance.example"],
  ])("%s", (_title, values, expected) => {
    surroundings(values);
    expect(env().publicUrl).toBe(expected);
  });
});

test.each([
  ["PORT", "70000"],
  ["PORT", "eighty"],
  ["DATABASE_URL", "mysql://name:hidden-word@db.example/x"],
  ["RELANCE_SECRET", "too short to be a secret"],
  ["RELANCE_DEMO", "yes"],
])("%s=%s is refused by name, without its value", (name, value) => {
  surroundings({ [name]: value });
  expect(() => env()).toThrow(name);
  expect(() => env()).not.toThrow(value);
});

test("a missing database is an error that says what to do", () => {
  surroundings({});
  expect(() => databaseUrl()).toThrow("npm start");
});

describe("the secret", () => {
  let dataDir: string;

  beforeEach(() => {
    dataDir = mkdtempSync(path.join(tmpdir(), "relance-env-"));
    surroundings({ RELANCE_DATA_DIR: dataDir });
  });

  afterEach(() => rmSync(dataDir, { recursive: true }));

  test("is made once, kept, and readable by its owner only", () => {
    const first = secret();
    expect(first.length).toBeGreaterThanOrEqual(32);
    expect(secret()).toBe(first);
    expect(statSync(path.join(dataDir, "keys", "secret")).mode & 0o077).toBe(0);
  });

  test("leaves nothing beside itself", () => {
    secret();
    expect(readdirSync(path.join(dataDir, "keys"))).toEqual(["secret"]);
  });

  test.each(["", "\n"])("is not made anew over an emptied file (%j): what the lost one sealed may still be got back", (content) => {
    const file = path.join(dataDir, "keys", "secret");
    mkdirSync(path.dirname(file));
    writeFileSync(file, content);
    expect(() => secret()).toThrow(/is empty.*RELANCE_SECRET/);
    expect(readFileSync(file, "utf8")).toBe(content);
  });

  test("is the given one where there is one", () => {
    const given = "a-secret-that-is-long-enough-to-count";
    surroundings({ RELANCE_SECRET: given });
    expect(secret()).toBe(given);
  });
});
