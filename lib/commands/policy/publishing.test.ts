import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { loadCase } from "@/lib/db/case-store";
import { insertRuleVersion, lockRules } from "@/lib/db/rule-writer";
import { ruleHistory } from "@/lib/db/rule-store";
import type { Actor } from "@/lib/domain/access/actor";
import { CATEGORIES } from "@/lib/domain/law/category";
import { days, hours } from "@/lib/domain/law/duration";
import { now as present } from "@/lib/clock";
import { run } from "../run";
import { overlapping } from "../testing/overlapping";
import { aPolicyDraft, presetDraft, publishedPolicy } from "../testing/policies";
import { refoldEveryCase } from "../testing/refold";
import { accept, walk, walkOf } from "../testing/story";
import { answered, aPerson, at, filed, refusedWith } from "../testing/support";
import { publishPolicyCommand } from "./publish-policy";
import { retirePolicyCommand } from "./retire-policy";

let manager: Actor;
let analyst: Actor;

beforeAll(async () => {
  [manager, analyst] = [await aPerson("manager"), await aPerson("analyst")];
});
afterAll(refoldEveryCase);

const MARCH = at("2026-03-02T09:00:00.000Z");
const publish = (changes: Record<string, unknown>, actor = manager, now = MARCH) => run(publishPolicyCommand, aPolicyDraft(changes), actor, { now });
const places = (result: Awaited<ReturnType<typeof publish>>) => (result.ok ? [] : result.refusals.map(({ code, path }) => `${code} ${path}`));
const versionsOf = async (key: string) => (await ruleHistory(database())).policies.filter((policy) => policy.key === key);
const on = (platform: string, ...category: string[]) => ({ scope: { platform: [platform], category } });

/** What the answer of a case on Discord, filed at an instant, is given. */
async function answerTerms(now: Date) {
  const { case: made } = await filed(analyst, {}, now);
  const stored = await loadCase(database(), { reference: made.reference });
  return stored?.state.terms.clocks.find(({ kind, basis }) => kind === "answer" && basis === "policy");
}

describe("a policy that is published", () => {
  test("is kept with who wrote it, when, why and from when on, and what it says as it was written", async () => {
    const clocks = [{ kind: "verify", ms: days(1), calendar: "preset.paris_office", thresholds: [90, 100], proposals: { "+14d": "reassign" }, pauses: { legal_hold: null } }];
    const draft = { name: "Ré-examen", ...on("vinted", "other"), clocks, validFrom: "2026-03-09T08:00:00.000Z" };
    const { policy } = answered(await publish(draft));
    expect(policy).toEqual({ key: "re-examen", version: 1, validFrom: at("2026-03-09T08:00:00.000Z") });
    const [kept] = await versionsOf("re-examen");
    expect(kept).toEqual({ ...aPolicyDraft({ ...draft }), key: "re-examen", version: 1, author: manager.label, validFrom: policy.validFrom, isRetired: false });
    expect(await database().ruleVersion.findFirst({ where: { key: policy.key } })).toMatchObject({ kind: "policy", authorId: manager.id, recordedAt: MARCH });
  });

  test("is told in the record of changes, without a word of what anybody wrote, and nothing of it holds an address", async () => {
    const { policy } = answered(await publish({ name: "Told", ...on("vinted", "ncii") }));
    const told = await database().adminEvent.findMany({ where: { type: "policy_published", subjectId: policy.key } });
    expect(told).toMatchObject([{ actor: { role: "manager", label: manager.label }, data: { version: 1, validFrom: MARCH.toISOString() } }]);
    expect(JSON.stringify([told, await versionsOf(policy.key)])).not.toContain("@");
  });

  test("is a manager's or an admin's, and nobody else's", async () => {
    for (const actor of [await aPerson("reporter"), analyst, await aPerson("platform_agent", "discord")]) expect(refusedWith(await publish({}, actor))).toEqual(["forbidden"]);
    expect(answered(await publish({ name: "Of an admin", ...on("vinted", "csam") }, await aPerson("admin"))).policy.version).toBe(1);
  });

  test.each<[string, Record<string, unknown>, string[]]>([
    ["no reason", { reason: " " }, ["field_required reason"]],
    ["no source and no name", { source: "", name: "" }, ["field_required name", "field_required source"]],
    ["a trait that cases do not have", { scope: { platform: ["nowhere"] } }, ["field_choice scope.platform.0"]],
    ["a field that nobody knows", { weight: 3 }, ["field_unknown weight"]],
    ["a length that is no number", { clocks: [{ kind: "answer", ms: "12 h" }] }, ["field_type clocks.0.ms"]],
    ["a clock that the law sets", { clocks: [{ kind: "complaint", ms: 1 }] }, ["field_choice clocks.0.kind"]],
    ["several things at once", { clocks: [{ kind: "answer", ms: 0, thresholds: [50] }], scope: { surface: [] } }, ["scope_field_empty scope.surface", "length_invalid clocks.0.ms", "thresholds_invalid clocks.0.thresholds"]],
    ["a platform alone, which ties with what ships", { scope: { platform: ["discord"] } }, CATEGORIES.map(() => "policy_tie scope")],
    ["a calendar that is not there", { clocks: [{ kind: "answer", ms: 1, calendar: "nowhere" }] }, ["calendar_unknown clocks.0.calendar"]],
    ["a day that has passed", { validFrom: "2026-03-01T09:00:00.000Z" }, ["valid_from_past validFrom"]],
  ])("is refused for %s, at its place", async (_title, changes, expected) => {
    expect(places(await publish({ scope: { platform: ["discord"], category: ["ncii"] }, ...changes }))).toEqual(expected);
  });
});

describe("the next version", () => {
  test("has the next number, the preset's too, and is refused to who saw another", async () => {
    const version = (seenVersion: number) => publish({ name: "Counted", ...on("reddit", "ncii"), key: "counted", seenVersion });
    await publish({ name: "Counted", ...on("reddit", "ncii") });
    expect(answered(await version(1)).policy.version).toBe(2);
    expect(refusedWith(await version(1))).toEqual(["stale_version"]);
    expect(answered(await version(2)).policy.version).toBe(3);
    const preset = await publishedPolicy(manager, presetDraft("preset.hate_speech"), { now: MARCH });
    expect(preset).toMatchObject({ key: "preset.hate_speech", version: 2 });
    expect((await versionsOf("preset.hate_speech")).map((policy) => policy.version)).toEqual([1, 2]);
  });

  test("of what ships supersedes it; one that leaves a case without a deadline is refused with the case", async () => {
    const narrowed = await run(publishPolicyCommand, presetDraft("preset.terrorism", { scope: { category: ["terrorism"], severity: ["S0"] } }), manager, { now: MARCH });
    expect(narrowed).toMatchObject({ ok: false, refusals: Array.from({ length: 3 }, () => ({ code: "policy_gap", params: { category: "terrorism", severity: "S1" } })) });
    await publishedPolicy(manager, presetDraft("preset.impersonation", { clocks: [{ kind: "acknowledge", ms: 1 }, { kind: "answer", ms: hours(5) }, { kind: "takedown", ms: 2 }] }), { now: MARCH });
    const { case: made } = await filed(analyst, { category: "impersonation" }, at("2026-03-03T09:00:00.000Z"));
    const stored = await loadCase(database(), { reference: made.reference });
    expect(stored?.state.terms.clocks.find(({ kind }) => kind === "answer")).toMatchObject({ ms: hours(5), policy: { key: "preset.impersonation", version: 2 } });
  });

  test("that begins later holds only from then on, for a case that is filed in that very instant too", async () => {
    const begins = at("2026-04-01T00:00:00.000Z");
    await publishedPolicy(manager, aPolicyDraft({ name: "From April", validFrom: begins.toISOString() }), { now: MARCH });
    const preset = { ms: hours(48), policy: { key: "preset.ncii", version: 1 } };
    expect(await answerTerms(at("2026-03-02T09:00:01.000Z"))).toMatchObject(preset);
    expect(await answerTerms(at("2026-03-31T23:59:59.999Z"))).toMatchObject(preset);
    expect(await answerTerms(begins)).toMatchObject({ ms: hours(12), policy: { key: "from-april", version: 1 } });
  });

  test("begins not before an earlier one does", async () => {
    await publish({ name: "Ahead", ...on("x", "ncii"), validFrom: "2026-05-01T00:00:00.000Z" });
    const sooner = { name: "Ahead", ...on("x", "ncii"), key: "ahead", seenVersion: 1 };
    expect(places(await publish(sooner))).toEqual(["valid_from_before_version validFrom"]);
    expect(answered(await publish({ ...sooner, validFrom: "2026-05-01T00:00:00.000Z" })).policy.version).toBe(2);
  });

  test("changes no case that runs (SLA case 36)", async () => {
    const opened = await walk(walkOf(await filed(analyst, { items: [{ raw: "https://www.reddit.com/r/example/comments/abc123/a_title/" }], category: "voyeurism" })), analyst, [accept]);
    const before = await loadCase(database(), { reference: opened.reference });
    await publishedPolicy(manager, presetDraft("preset.voyeurism", { clocks: [{ kind: "acknowledge", ms: 1 }, { kind: "answer", ms: 1 }, { kind: "takedown", ms: 1 }] }));
    expect(await loadCase(database(), { reference: opened.reference })).toEqual(before);
  });
});

describe("a policy that is retired", () => {
  const retire = (key: string, seenVersion: number, actor = manager) => run(retirePolicyCommand, { key, seenVersion, reason: "Not needed." }, actor, { now: MARCH });

  test("keeps its versions and leaves its cases to come to others", async () => {
    const { key } = await publishedPolicy(manager, aPolicyDraft({ name: "For a while", ...on("telegram", "ncii") }), { now: MARCH });
    expect(answered(await retire(key, 1)).policy).toEqual({ key, version: 2, validFrom: MARCH });
    expect((await versionsOf(key)).map(({ version, isRetired, reason }) => [version, isRetired, reason])).toEqual([[1, false, "Two days are too long."], [2, true, "Not needed."]]);
    expect(await database().adminEvent.count({ where: { type: "policy_retired", subjectId: key } })).toBe(1);
    expect(refusedWith(await retire(key, 2))).toEqual(["already_retired"]);
  });

  test("is refused where others do not cover its cases, and to whoever may not or saw another", async () => {
    expect(refusedWith(await retire("preset.grooming", 1))).toEqual(["policy_gap", "policy_gap", "policy_gap"]);
    expect(refusedWith(await retire("preset.discord_take_it_down", 2))).toEqual(["stale_version"]);
    expect(refusedWith(await retire("nobody", 1))).toEqual(["not_found"]);
    expect(refusedWith(await retire("preset.discord_take_it_down", 1, analyst))).toEqual(["forbidden"]);
  });
});

describe("two who publish at once", () => {
  const draft = (name: string, scope: object) => aPolicyDraft({ name, scope });

  test("of which each alone would do, do not both pass: the second sees the first", async () => {
    const byNotifier = draft("By notifier", { category: ["sextortion"], notifier: ["volunteer"] });
    const bySurface = draft("By surface", { category: ["sextortion"], surface: ["public"] });
    const results = await Promise.all([byNotifier, bySurface].map((input) => run(publishPolicyCommand, input, manager)));
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(results.flatMap((result) => (result.ok ? [] : refusedWith(result)))).toEqual(["policy_tie"]);
  });

  test("the second waits until the first has committed, and is checked against it", async () => {
    const first = { ...aPolicyDraft({ name: "First", scope: { category: ["life_threat"], notifier: ["volunteer"] } }), key: "first", version: 1, author: "somebody", validFrom: present() };
    const second = draft("Second", { category: ["life_threat"], surface: ["public"] });
    const result = await overlapping(
      async (tx) => {
        await lockRules(tx);
        await insertRuleVersion(tx, "policy", first, { authorId: null, now: present() });
      },
      () => run(publishPolicyCommand, second, manager),
    );
    expect(refusedWith(result)).toEqual(["policy_tie"]);
  });

  test("the next version of one policy: one is told that it has moved", async () => {
    const results = await Promise.all([hours(1), hours(2)].map((ms) => run(publishPolicyCommand, presetDraft("preset.S3", { clocks: [{ kind: "triage", ms }, { kind: "notify", ms }, { kind: "verify", ms }] }), manager)));
    expect(results.flatMap((result) => (result.ok ? ["published"] : refusedWith(result))).sort()).toEqual(["published", "stale_version"]);
  });
});
