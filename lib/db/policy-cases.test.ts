import { beforeAll, expect, test } from "vitest";
import { aPerson, at, filed } from "@/lib/commands/testing/support";
import { aPolicy } from "@/lib/domain/policy/testing/policies";
import { database } from "./client";
import { countOpenCases, newestOpenCases, nextOpenCases } from "./policy-cases";

const WITHOUT_CASES = aPolicy({ scope: { platform: ["x"], category: ["harassment"] } });

beforeAll(async () => {
  const analyst = await aPerson("analyst");
  for (const category of ["ncii", "ncii", "harassment"]) await filed(analyst, { category }, at("2026-03-01T08:00:00.000Z"));
});

type Policies = Parameters<typeof countOpenCases>[1];

/** How many open cases each of the three ways of looking finds: they must always be the same ones. */
async function found(policies: Policies) {
  const groups = await countOpenCases(database(), policies);
  const newest = await newestOpenCases(database(), policies, {}, { skip: 0, take: 100 });
  const next = await nextOpenCases(database(), policies, null, 100);
  return [groups.reduce((total, { count }) => total + count, 0), newest.length, next.length];
}

test.each<[string, Policies, number]>([
  ["no policy is for none", [], 0],
  ["an empty scope is for every case", [aPolicy()], 3],
  ["an empty scope beside a narrow one is for every case", [WITHOUT_CASES, aPolicy()], 3],
  ["one category", [aPolicy({ scope: { category: ["ncii"] } })], 2],
  ["two scopes together", [aPolicy({ scope: { category: ["ncii"] } }), aPolicy({ scope: { category: ["harassment"] } })], 3],
  ["a scope that no case has", [WITHOUT_CASES], 0],
])("%s, however the cases are looked for", async (_title, policies, expected) => {
  expect(await found(policies)).toEqual([expected, expected, expected]);
});
