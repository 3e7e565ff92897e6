import { describe, expect, test } from "vitest";
import type { CaseEvent, EventDraft } from "../case/event";
import { foldCase } from "../case/fold";
import { at, checked, claimed, closed, dismissed, escalated, filed, filing, logged, notice, reclassified, reopened, response, told, triaged } from "../case/testing/events";
import { newsAmong, toldSteps } from "./told-steps";

const OWN = ["report-1"];
const day = (text: string) => at(`2024-${text}T18:30:00.000Z`);

/** What a reporter is told of these events, as short lines: the day, the step, and what it says. */
function lines(drafts: readonly EventDraft[], now: Date, own: readonly string[] = OWN): string[] {
  return toldSteps(told(...drafts), own, now).map(({ at: when, code, params }) => [when.toISOString().slice(5, 10), code, ...Object.values(params)].join(" "));
}

/** As the log holds what a reporter told of: in their role, and at their time. */
function byReporter(event: CaseEvent, recordedAt: Date): CaseEvent {
  return { ...event, recordedAt, actor: { role: "reporter", label: "reporter" } };
}

describe("the January 9 case, told to the volunteer who reported it", () => {
  const reported = day("02-07");
  const history = [
    notice(day("01-09"), { by: "reporter" }),
    response(day("01-09"), "automatic_receipt"),
    notice(day("01-16"), { by: "reporter" }),
    response(day("01-16"), "automatic_receipt"),
  ];
  const beginning = logged([...filed(reported), ...history]).map((event) => byReporter(event, reported));
  const end = [triaged(day("02-08")), escalated(at("2024-02-14T10:00:00.000Z"), "press"), claimed(at("2024-02-14T15:10:00.000Z")), checked(at("2024-02-14T16:00:00.000Z"), "gone"), closed(at("2024-02-14T16:00:00.000Z"), "removed")];
  const told9 = (events: readonly CaseEvent[], now: Date) =>
    toldSteps(foldCase(events), OWN, now).map(({ at: when, code, params }) => [when.toISOString().slice(5, 10), code, ...Object.values(params)].join(" "));

  test("on 13 February: their own messages, two receipts that are no answer, and 35 days of silence", () => {
    expect(told9([...beginning, ...logged([triaged(day("02-08"))], undefined, 7)], day("02-13"))).toEqual([
      "01-09 reporter_wrote own",
      "01-09 acknowledged automatic_receipt no own",
      "01-16 reporter_wrote own",
      "01-16 acknowledged automatic_receipt no own",
      "02-07 filed no",
      "02-08 taken_up",
      "02-13 silence 35 yes",
    ]);
  });

  test("at the end: the press, the removal, and that nobody ever answered", () => {
    const all = told9([...beginning, ...logged(end, undefined, 7)], day("03-01"));
    expect(all.slice(5)).toEqual([
      "02-08 taken_up",
      "02-14 escalated press",
      "02-14 removal_reported platform removed",
      "02-14 silence 36 no",
      "02-14 checked gone",
      "02-14 closed removed no",
    ]);
  });
});

const OPEN = [...filed(day("01-01")), triaged(day("01-02"))];

describe("a step is told as", () => {
  test.each<[string, EventDraft[], string[]]>([
    ["a first message and a follow-up", [notice(day("01-03"), { noticeId: "n1" }), notice(day("01-05"), { followUpTo: "n1" })], ["01-03 notified", "01-05 followed_up", "01-10 silence 7 yes"]],
    ["a question, and how long it was waited for", [notice(day("01-03")), response(day("01-06"), "information_request")], ["01-03 notified", "01-06 asked information_request no ours 3"]],
    ["a refusal, and how long it was waited for", [notice(day("01-03")), response(day("01-09"), "refusal")], ["01-03 notified", "01-09 answered refusal no ours 6"]],
    ["a transfer, which is no answer", [notice(day("01-03")), response(day("01-04"), "transfer")], ["01-03 notified", "01-04 wrote transfer no ours", "01-10 silence 7 yes"]],
    [
      "an answer that turned out to be a receipt, as what it is, and corrected",
      [notice(day("01-03")), response(day("01-04"), "action_taken", "r1"), reclassified(day("01-05"), "r1", "automatic_receipt")],
      ["01-03 notified", "01-04 acknowledged automatic_receipt no ours", "01-05 corrected automatic_receipt", "01-10 silence 7 yes"],
    ],
    ["a message that did not arrive, and no silence", [notice(day("01-03"), { noticeId: "n1" }), { type: "delivery_problem", occurredAt: day("01-04"), data: { noticeId: "n1", problem: "bounced", detail: null, mailId: null } }], ["01-03 notified", "01-04 not_delivered"]],
    ["a sign that nobody reads it, as nothing", [{ type: "delivery_problem", occurredAt: day("01-04"), data: { noticeId: "n1", problem: "out_of_office", detail: null, mailId: null } }], []],
    ["a message to the regulator", [notice(day("01-03"), { recipient: "regulator" })], ["01-03 sent_elsewhere regulator"]],
    ["nothing, where it went to those who investigate", [notice(day("01-03"), { recipient: "authority" }), notice(day("01-03"), { recipient: "hotline", noticeId: "h" }), escalated(day("01-04"), "prosecutor")], []],
    ["nothing, where those who investigate wrote back", [notice(day("01-03"), { recipient: "authority", noticeId: "a" }), { ...response(day("01-04"), "action_taken"), data: { responseId: "r", kind: "action_taken", isGuess: false, noticeId: "a", lacksRedress: false, text: { id: "text", sha256: "" } } } as EventDraft], []],
    ["a check that found it still there", [claimed(day("01-03")), checked(day("01-04"), "still_up")], ["01-03 removal_reported platform removed", "01-04 checked still_up"]],
    ["a closing that was undone, and the next", [closed(day("01-03")), reopened(day("01-04")), closed(day("01-05"), "refused")], ["01-03 closed withdrawn no", "01-04 reopened asked", "01-05 closed refused no"]],
  ])("%s", (_title, drafts, expected) => {
    expect(lines([...OPEN, ...drafts], day("01-10")).slice(2)).toEqual(expected);
  });

  test("turned away, where triage did", () => {
    expect(lines([...filed(day("01-01")), dismissed(day("01-02"))], day("01-10"))).toEqual(["01-01 filed no", "01-02 closed unfounded no"]);
  });
});

describe("of several reports of one thing", () => {
  const others = ["b", "c", "d"].map((id) => filing(day("01-04"), { reportId: id, joined: true }));

  test("the others are counted together, and not one is told of by itself", () => {
    expect(lines([...OPEN, ...others], day("01-10"))).toEqual(["01-01 filed no", "01-02 taken_up", "01-04 others_reported 3"]);
  });

  test("each is told which was their own", () => {
    expect(lines([...OPEN, ...others], day("01-10"), ["c"])).toEqual(["01-01 others_reported 1", "01-02 taken_up", "01-04 others_reported 1", "01-04 filed yes", "01-04 others_reported 1"]);
  });

  test("each reads what they themselves told as their own, and the others as another's", () => {
    const said = response(day("01-06"), "automatic_receipt");
    const theirs = { ...said, data: { ...said.data, reportId: "b" } } as EventDraft;
    const events = logged([...OPEN, ...others, theirs]).map((event) => (event.type === "response_received" ? byReporter(event, day("01-07")) : event));
    const word = (own: string) => toldSteps(foldCase(events), [own], day("01-10")).find(({ code }) => code === "acknowledged")?.params.word;
    expect([word("b"), word("c")]).toEqual(["own", "others"]);
  });
});

describe("what is mailed", () => {
  const state = told(...OPEN, notice(day("01-03")), response(day("01-04"), "automatic_receipt"));

  test("is what these events made, and nothing before or after", () => {
    const codes = (from: number, to: number) => newsAmong(state, OWN, { from, to }, day("01-10")).map(({ code }) => code);
    expect([codes(1, 2), codes(3, 3), codes(4, 5), codes(6, 9)]).toEqual([[], ["taken_up"], ["notified", "acknowledged"], []]);
  });

  test("is nothing that a reporter said, until staff have read it", () => {
    const said = [...OPEN, filing(day("01-03"), { reportId: "b", joined: true }), response(day("01-04"), "other", "r1"), reclassified(day("01-05"), "r1", "refusal")];
    const events = logged(said).map((event) => (event.type === "response_received" ? byReporter(event, day("01-04")) : event));
    expect(newsAmong(foldCase(events), OWN, { from: 4, to: 6 }, day("01-10")).map(({ code, params }) => [code, params.kind])).toEqual([["corrected", "refusal"]]);
  });
});
