import { describe, expect, test } from "vitest";
import type { Actor } from "../access/actor";
import type { CaseAccess } from "../access/permissions";
import { toCaseView, type KnownCase } from "./case-view";
import type { EventDraft, TextRef } from "./event";
import { foldCase } from "./fold";
import { anActor } from "./testing/decisions";
import { at, checked, claimed, escalated, filed, filing, item, logged, notice, response, told, triaged } from "./testing/events";

const NOW = at("2026-03-20T09:00:00.000Z");
const day = (n: number) => new Date(Date.UTC(2026, 2, n, 9));
const text = (id: string): TextRef => ({ id, sha256: "0".repeat(64) });

const TEXTS = new Map(["told by one", "told by two", "raw one", "raw two", "key one", "key two", "a note", "why", "how"].map((id) => [id, id]));

const STORY: EventDraft[] = [
  filed(day(2))[0]!,
  filing(day(2), { reportId: "r1", description: text("told by one"), items: [{ ...item("item-1"), raw: text("raw one"), key: text("key one") }] }),
  filing(day(3), { reportId: "r2", joined: true, description: text("told by two"), items: [{ ...item("item-2"), raw: text("raw two"), key: text("key two") }] }),
  triaged(day(4)),
  { type: "case_assigned", occurredAt: day(4), data: { assigneeId: "ann", assigneeLabel: "analyst-1" } },
  notice(day(5)),
  response(day(6), "automatic_receipt"),
  { ...escalated(day(7), "hotline"), data: { escalationId: "e", rung: "hotline", isDated: true, reason: text("why") } } as EventDraft,
  claimed(day(8), "partially_removed"),
  { ...checked(day(9), "still_up"), data: { verificationId: "v", result: "still_up", method: text("how") } } as EventDraft,
  {
    type: "clock_threshold_reached",
    occurredAt: day(10),
    data: { clockId: "answer.policy", kind: "answer", ordinal: 1, basis: "policy", owner: "platform", threshold: "+3d", proposal: "follow_up" },
  },
  { type: "note_added", occurredAt: day(9), data: { noteId: "n", text: text("a note") } },
];

const ACCESS: CaseAccess = { platform: "discord", reports: [{ id: "r1", reporterId: "ada" }, { id: "r2", reporterId: null }] };
const KNOWN: KnownCase = { reference: "RL-7K3F-92QD", state: told(...STORY), access: ACCESS, texts: TEXTS, linked: ["RL-0000-0830"] };

const view = (actor: Actor) => toCaseView(KNOWN, actor, NOW);
const ADA = { ...anActor("reporter"), id: "ada" };
const AGENT: Actor = { ...anActor("platform_agent"), platform: "discord" };
const HOLDER: Actor = { ...anActor("receipt_holder"), id: null, reportIds: ["r2"] };

describe("what is for staff alone", () => {
  test.each(["analyst", "manager"] as const)("is there for %s", (role) => {
    expect(view(anActor(role))).toMatchObject({
      assignee: { id: "ann", label: "analyst-1" },
      linked: ["RL-0000-0830"],
      proposedStep: { step: "follow_up", clockId: "answer.policy", reachedAt: day(10) },
      notes: [{ id: "n", text: "a note" }],
      escalations: [{ rung: "hotline", reason: "why" }],
      verifications: [{ result: "still_up", method: "how" }],
    });
  });

  test.each([["a reporter", ADA], ["a platform agent", AGENT], ["a receipt holder", HOLDER]])("is not in what %s gets", (_title, actor) => {
    const seen = view(actor);
    expect(seen).toMatchObject({ assignee: null, linked: [], notes: [], nextRung: null, proposedStep: null });
    for (const secret of ["analyst-1", "a note", "why", "how", "RL-0000-0830"]) expect(JSON.stringify(seen)).not.toContain(`"${secret}"`);
  });
});

describe("what was reported", () => {
  test.each<[string, Actor, string[], string[]]>([
    ["all of it by staff", anActor("analyst"), ["raw one", "raw two"], ["told by one", "told by two"]],
    ["no link as given, and nothing that was told us, by the platform", AGENT, [], []],
    ["their own by a reporter", ADA, ["raw one"], ["told by one"]],
    ["their own by who holds a receipt", HOLDER, ["raw two"], ["told by two"]],
  ])("is read: %s", (_title, actor, raws, descriptions) => {
    const seen = view(actor);
    expect(seen.items.flatMap((entry) => entry.raws)).toEqual(raws);
    expect(seen.descriptions.map((entry) => entry.text)).toEqual(descriptions);
  });
});

test("everybody sees the same clocks, silence, answers and rights", () => {
  const shared = ({ clocks, unansweredSince, silentDays, responses, status, version, complaintWindow, hasReceiptDuty }: ReturnType<typeof view>) =>
    ({ clocks, unansweredSince, silentDays, responses, status, version, complaintWindow, hasReceiptDuty });
  expect(view(anActor())).toMatchObject({ complaintWindow: "none", hasReceiptDuty: true });
  for (const actor of [ADA, AGENT, HOLDER]) expect(shared(view(actor))).toEqual(shared(view(anActor())));
});

test("LAW case 25: a complaint is proposed while its window is open, and no longer", () => {
  const steps = [notice(day(10)), response(day(11), "refusal"), escalated(day(12), "trusted_flagger")];
  const state = told(...STORY, ...steps);
  const seenAt = (now: Date) => toCaseView({ ...KNOWN, state }, anActor(), now);
  expect(seenAt(NOW)).toMatchObject({ complaintWindow: "open", nextRung: "complaint" });
  expect(seenAt(at("2026-12-01T09:00:00.000Z"))).toMatchObject({ complaintWindow: "over", nextRung: "out_of_court" });
});

describe("whom else we have turned to", () => {
  const told2 = told(...STORY, { ...notice(day(10)), data: { ...notice(day(10)).data, noticeId: "to-press", recipient: "press", body: text("why") } } as EventDraft);
  const seenBy = (actor: Actor) => toCaseView({ ...KNOWN, state: told2 }, actor, NOW);

  test("is not for the platform: no step, no letter, no mark", () => {
    const seen = seenBy(AGENT);
    expect(seen.escalations).toEqual([]);
    expect(seen.notices.map((sent) => sent.recipient)).toEqual(["platform"]);
    expect(seen.silenceBar?.marks.map((mark) => mark.kind)).toEqual(["notice", "receipt"]);
  });

  test("is told to a reporter, save who investigates, and without what was said", () => {
    const seen = seenBy(ADA);
    expect(seen.escalations).toEqual([]);
    expect(seen.notices.find((sent) => sent.recipient === "press")).toMatchObject({ body: null });
    expect(seen.silenceBar?.marks.map((mark) => mark.kind)).toContain("press");
  });
});

describe("words that a reporter brought", () => {
  const brought = { ...response(day(6), "automatic_receipt"), data: { ...response(day(6), "automatic_receipt").data, text: text("told by one") } } as EventDraft;
  const heardBy = (role: string) => logged([...STORY, brought]).map((event) => ({ ...event, actor: { role, label: role } }));
  const seen = (role: string, actor: Actor) => toCaseView({ ...KNOWN, state: foldCase(heardBy(role)) }, actor, NOW).responses.at(-1)?.text;

  test.each([
    ["staff read them", "reporter", anActor("analyst"), "told by one"],
    ["a platform does not", "reporter", AGENT, null],
    ["another reporter of the case does not", "anonymous", ADA, null],
    ["what staff logged is read by all", "analyst", ADA, "told by one"],
  ])("%s", (_title, role, actor, expected) => {
    expect(seen(role, actor)).toBe(expected);
  });
});

describe("what moved it", () => {
  const moved = (what: "press" | "police" | "follow_up") => {
    const movedBy = { what, at: day(8).toISOString(), hours: 3 };
    const data = { outcome: "removed", answered: false, movedBy, reason: null, referral: null, referralRefusal: null } as const;
    return { ...KNOWN, state: told(...STORY, { type: "case_closed", occurredAt: day(12), data }) };
  };

  test.each([
    ["press", ADA, "press"],
    ["police", ADA, undefined],
    ["police", anActor("manager"), "police"],
    ["press", AGENT, undefined],
    ["follow_up", AGENT, "follow_up"],
  ] as const)("%s is told to whom it may be told", (what, actor, expected) => {
    expect(toCaseView(moved(what), actor, NOW).movedBy?.what).toBe(expected);
  });
});

test("an erased text is missing and nothing else is", () => {
  const erased = toCaseView({ ...KNOWN, texts: new Map() }, anActor(), NOW);
  expect(erased.descriptions.map((entry) => entry.text)).toEqual([null, null]);
  expect(erased.items.map(({ id, canonicalKey, raws }) => ({ id, canonicalKey, raws }))).toEqual([
    { id: "item-1", canonicalKey: null, raws: [] },
    { id: "item-2", canonicalKey: null, raws: [] },
  ]);
  expect(erased.clocks).toEqual(view(anActor()).clocks);
});

test("no view says who reported", () => {
  for (const actor of [anActor(), anActor("manager"), AGENT, ADA]) expect(JSON.stringify(view(actor))).not.toContain("ada");
});
