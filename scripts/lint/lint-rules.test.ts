import { ESLint } from "eslint";
import { describe, expect, test } from "vitest";

/** The configuration is tested by what it refuses: a rule that stopped working would not be missed otherwise. */
const eslint = new ESLint();

/** The files named here exist, because rules that know types only read files of the project. */
async function complaints(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: file });
  return (result?.messages ?? []).map((message) => `${message.ruleId}: ${message.message}`);
}

const DOMAIN = "lib/domain/refusal.ts";
const LOG = "lib/log.ts";
const MIGRATE = "lib/db/migrate.ts";
const PROXY = "proxy.ts";
const HOLIDAYS = "lib/holidays/public-holidays.ts";
const CHIP = "components/clock/clock-chip.tsx";

describe("refused", () => {
  test.each([
    ["the present instant in the domain", DOMAIN, "export const at = new Date();", "time is an input"],
    ["Date.now in the domain", DOMAIN, "export const at = Date.now();", "time is an input"],
    ["Temporal.Now", DOMAIN, "export const at = Temporal.Now.instant();", "time is an input"],
    ["chance in the domain", DOMAIN, "export const die = Math.random();", "depend on chance"],
    ["the present instant anywhere but in the clock", LOG, "export const at = new Date();", "time is an input"],
    ["the surroundings outside lib/env", LOG, "export const port = process.env.PORT;", "lib/env.ts"],
    ["the surroundings in the proxy", PROXY, "export const port = process.env.PORT;", "lib/env.ts"],
    ["the console outside lib/log", MIGRATE, 'console.log("x");', "lib/log.ts"],
    ["a promise nobody waits for", LOG, "Promise.resolve(1);", "no-floating-promises"],
    ["the domain importing the database", DOMAIN, 'import { migrate } from "@/lib/db/migrate"; migrate("");', "boundaries"],
    ["the domain importing a package", DOMAIN, 'import { z } from "zod"; export const s = z.string();', "pure"],
    ["the domain importing Node", DOMAIN, 'import { readFileSync } from "node:fs"; readFileSync("x");', "pure"],
    ["the database importing a language", MIGRATE, 'import { isLocale } from "@/lib/i18n/locales"; isLocale("");', "boundaries"],
    ["the log importing a query", LOG, 'import { ask } from "@/lib/queries/ask"; void ask;', "boundaries"],
    ["Prisma outside lib/db", LOG, 'import { PrismaPg } from "@prisma/adapter-pg"; export const p = PrismaPg;', "Only lib/db"],
    ["pg outside lib/db", LOG, 'import { Client } from "pg"; export const c = Client;', "Only lib/db"],
    ["the list of holidays outside lib/holidays", LOG, 'import Holidays from "date-holidays"; export const h = Holidays;', "lib/holidays"],
    ["the domain asking for holidays", DOMAIN, 'import { publicHolidays } from "@/lib/holidays/public-holidays"; void publicHolidays;', "boundaries"],
    ["a component asking for holidays", CHIP, 'import { publicHolidays } from "@/lib/holidays/public-holidays"; void publicHolidays;', "boundaries"],
    ["a file over 200 lines", LOG, "export const a = 1;\n".repeat(1) + "// line\n".repeat(201), "max-lines"],
    ["a function over 40 lines", LOG, `export function f() {\n${"void 0;\n".repeat(41)}}`, "max-lines-per-function"],
  ])("%s", async (_title, file, code, expected) => {
    expect((await complaints(file, code)).join("\n")).toContain(expected);
  });
});

describe("allowed", () => {
  test.each([
    ["the clock reads the time", "lib/clock.ts", "export const at = () => new Date();\n"],
    ["a date with an argument", DOMAIN, "export const at = new Date(0);\n"],
    ["temporal-polyfill in the domain", DOMAIN, 'import { Temporal } from "temporal-polyfill";\nexport const T = Temporal;\n'],
    ["the list of holidays in lib/holidays", HOLIDAYS, 'import Holidays from "date-holidays";\nexport const h = Holidays;\n'],
    ["pg in lib/db", MIGRATE, 'import { Client } from "pg";\nexport const c = Client;\n'],
    ["the domain, from lib/db", MIGRATE, 'import type { Refusal } from "@/lib/domain/refusal";\nexport type R = Refusal;\n'],
    ["the surroundings in lib/env", "lib/env.ts", "export const port = process.env.PORT;\n"],
  ])("%s", async (_title, file, code) => {
    expect(await complaints(file, code)).toEqual([]);
  });
});
