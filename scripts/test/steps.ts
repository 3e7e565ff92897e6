import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { ensureClient } from "../start/generate-client";
import { findBrowser } from "./browser";
import { runAloud } from "./run-aloud";
import { tallyOfCheck, tallyOfRun, type Tally } from "./tally";

interface Step {
  readonly title: string;
  run(extra: readonly string[]): Promise<Tally>;
}

const inModules = (...parts: string[]) => path.join("node_modules", ...parts);
const NEXT = inModules("next", "dist", "bin", "next");
const TSC = inModules("typescript", "bin", "tsc");
const ESLINT = inModules("eslint", "bin", "eslint.js");
const VITEST = inModules("vitest", "vitest.mjs");
const PLAYWRIGHT = inModules("@playwright", "test", "cli.js");

/** Types that are made from the sources and not kept in the repository: Prisma's client and Next's routes. */
async function makeTypes(): Promise<void> {
  await ensureClient();
  const code = await runAloud(NEXT, ["typegen"], { NEXT_TELEMETRY_DISABLED: "1" });
  if (code !== 0) throw new Error("The route types could not be made.");
}

/** A fresh place for a report, so that one of an earlier run is never counted. */
function newReport(name: string): string {
  const folder = path.join(".tmp", "reports");
  mkdirSync(folder, { recursive: true });
  const file = path.resolve(folder, `${name}-${process.pid}.json`);
  rmSync(file, { force: true });
  return file;
}

function readReport(file: string): unknown {
  if (!existsSync(file)) return null;
  const report: unknown = JSON.parse(readFileSync(file, "utf8"));
  rmSync(file);
  return report;
}

async function vitest(project: string, extra: readonly string[]): Promise<Tally> {
  const report = newReport(project);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const code = await runAloud(VITEST, ["run", "--project", project, ...reporters, ...extra]);
  return tallyOfRun(readReport(report), code);
}

async function journeys(extra: readonly string[]): Promise<Tally> {
  await ensureClient();
  const report = newReport("journeys");
  const env = { PLAYWRIGHT_CHROMIUM_PATH: await findBrowser(), PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const code = await runAloud(PLAYWRIGHT, ["test", "--reporter=list,json", ...extra], env);
  return tallyOfRun(readReport(report), code);
}

export const STEPS = {
  lint: {
    title: "Lint",
    async run(extra) {
      await makeTypes();
      return tallyOfCheck(await runAloud(ESLINT, [".", "--max-warnings", "0", ...extra]));
    },
  },
  types: {
    title: "Types",
    async run(extra) {
      await makeTypes();
      return tallyOfCheck(await runAloud(TSC, ["--noEmit", ...extra]));
    },
  },
  unit: { title: "Unit tests", run: (extra) => vitest("unit", extra) },
  integration: {
    title: "Integration tests",
    async run(extra) {
      await ensureClient();
      return vitest("integration", extra);
    },
  },
  e2e: { title: "Journeys", run: journeys },
} satisfies Record<string, Step>;

export type StepName = keyof typeof STEPS;

export const ALL: readonly StepName[] = ["lint", "types", "unit", "integration", "e2e"];
