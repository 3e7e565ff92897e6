import { beforeAll, describe, expect, test } from "vitest";
import { retirePolicyCommand } from "@/lib/commands/policy/retire-policy";
import { run } from "@/lib/commands/run";
import { aPolicyDraft, presetDraft, publishedPolicy } from "@/lib/commands/testing/policies";
import { answered, aPerson, at, refusedWith } from "@/lib/commands/testing/support";
import type { Actor } from "@/lib/domain/access/actor";
import { hours } from "@/lib/domain/law/duration";
import { ask } from "../ask";
import { policyListQuery } from "./policy-list";
import { policyPageQuery } from "./policy-page";

const MARCH = at("2026-03-02T09:00:00.000Z");
const APRIL = at("2026-04-01T09:00:00.000Z");
const MAY = at("2026-05-01T09:00:00.000Z");
const CLOCKS = ["acknowledge", "answer", "takedown"].map((kind) => ({ kind, ms: hours(6) }));

let manager: Actor;
let analyst: Actor;

beforeAll(async () => {
  [manager, analyst] = [await aPerson("manager"), await aPerson("analyst")];
  await publishedPolicy(manager, aPolicyDraft(), { now: MARCH });
  await publishedPolicy(manager, presetDraft("preset.ncii", { clocks: CLOCKS as never }), { now: MARCH });
  await publishedPolicy(manager, { ...presetDraft("preset.ncii", { clocks: CLOCKS as never, name: "Ours from May" }), seenVersion: 2, validFrom: MAY.toISOString() }, { now: MARCH });
  answered(await run(retirePolicyCommand, { key: "preset.discord_take_it_down", seenVersion: 1, reason: "The form is no more." }, manager, { now: MARCH }));
});

const list = async (now: Date, actor = analyst) => answered(await ask(policyListQuery, {}, actor, { now }));
const page = async (key: string, now: Date) => answered(await ask(policyPageQuery, { key }, analyst, { now }));

describe("the list of policies", () => {
  test("shows what is in force by clock, what is to come and what is out of use", async () => {
    const { inForce, toCome, retired, calendars } = await list(APRIL);
    const answers = inForce.find(({ kind }) => kind === "answer")?.entries;
    expect(answers?.[0]?.policy.key).toBe("images-on-discord");
    expect(answers?.find(({ policy }) => policy.key === "preset.ncii")?.policy.version).toBe(2);
    expect(inForce.some(({ basis }) => basis === "commitment")).toBe(false);
    expect(toCome.map(({ key, version }) => [key, version])).toEqual([["preset.ncii", 3]]);
    expect(retired.map(({ key, reason }) => [key, reason])).toEqual([["preset.discord_take_it_down", "The form is no more."]]);
    expect(calendars).toContainEqual({ key: "preset.paris_office", name: "Paris, office hours" });
  });

  test("shows what was in force before any of it", async () => {
    const { inForce, toCome, retired } = await list(at("2026-03-01T09:00:00.000Z"));
    expect([inForce.some(({ basis }) => basis === "commitment"), toCome.length, retired.length]).toEqual([true, 4, 0]);
  });

  test("is read by staff and admins", async () => {
    await list(APRIL, await aPerson("admin"));
    expect(refusedWith(await ask(policyListQuery, {}, await aPerson("reporter")))).toEqual(["forbidden"]);
  });
});

describe("the page of a policy", () => {
  test("tells every version, the last first: who, when, why, from when on, and what it said otherwise", async () => {
    const { versions, latest, inForce } = await page("preset.ncii", APRIL);
    expect([latest.version, inForce?.version]).toEqual([3, 2]);
    expect(versions.map(({ policy, standing, publishedAt }) => [policy.version, standing, publishedAt])).toEqual([
      [3, "to_come", MARCH],
      [2, "in_force", MARCH],
      [1, "replaced", null],
    ]);
    expect(versions[0]).toMatchObject({ policy: { author: manager.label, reason: "To suit us.", validFrom: MAY }, changes: [{ what: "name", after: "Ours from May" }] });
    expect(versions[1]?.changes).toMatchObject(["acknowledge", "answer", "takedown"].map((kind) => ({ what: "clock", kind, parts: ["length"] })));
    expect(versions[2]?.changes).toBeNull();
  });

  test("shows its place among the others (SLA case 40)", async () => {
    const place = ({ rank }: Awaited<ReturnType<typeof page>>) => rank.map(({ kind, yieldsTo, goesBefore }) => [kind, yieldsTo.map(({ key }) => key), goesBefore.map(({ key }) => key)]);
    expect(place(await page("images-on-discord", APRIL))).toEqual([["answer", [], ["preset.ncii"]]]);
    expect(place(await page("preset.ncii", APRIL))).toContainEqual(["answer", ["images-on-discord"], []]);
    expect(place(await page("preset.discord_take_it_down", APRIL))).toEqual([]);
  });

  test("says that one is out of use, or not yet in use", async () => {
    expect((await page("preset.discord_take_it_down", APRIL)).inForce).toMatchObject({ version: 2, isRetired: true });
    expect((await page("images-on-discord", at("2026-03-01T09:00:00.000Z"))).inForce).toBeNull();
  });

  test("is not there for a key that nobody gave", async () => {
    for (const key of ["nobody", "preset.", "\u0000", "../x"]) expect(refusedWith(await ask(policyPageQuery, { key }, analyst))).toEqual(["not_found"]);
  });
});
