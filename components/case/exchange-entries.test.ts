import { describe, expect, test } from "vitest";
import { exchangeEntries, isToldLater } from "./exchange-entries";

type Exchange = Parameters<typeof exchangeEntries>[0];

const at = (text: string) => new Date(`2024-01-${text}:00.000Z`);
const TOLD = at("20T10:00");

function notice(id: string, sentAt: Date, recipient: Exchange["notices"][number]["recipient"] = "platform"): Exchange["notices"][number] {
  return { id, recipient, channel: "web_form", by: "us", sentAt, recordedAt: TOLD, followUpTo: null, itemIds: [], body: null, externalReference: null, undelivered: null, delivery: null };
}

function response(id: string, receivedAt: Date, recordedAt = TOLD): Exchange["responses"][number] {
  return { id, kind: "automatic_receipt", isGuess: false, noticeId: null, receivedAt, recordedAt, lacksRedress: false, automation: null, guess: null, mailId: null, reclassified: [], text: null };
}

const NOTHING: Exchange = { notices: [], responses: [], escalations: [], takedowns: [], verifications: [] };

test("everything stands in the order of the world, however it was logged", () => {
  const view: Exchange = {
    notices: [notice("second", at("16T18:30")), notice("first", at("09T18:30"))],
    responses: [response("receipt", at("09T18:31"))],
    escalations: [{ id: "press", rung: "press", at: at("17T10:00"), recordedAt: TOLD, reason: null }],
    takedowns: [{ id: "claim", claim: "removed", by: "platform", claimedAt: at("18T10:00"), recordedAt: TOLD }],
    verifications: [{ id: "check", result: "gone", checkedAt: at("18T11:00"), recordedAt: TOLD, method: null }],
  };
  expect(exchangeEntries(view).map((entry) => entry.id)).toEqual(["first", "receipt", "second", "press", "claim", "check"]);
});

test("of two at one instant, the one recorded earlier comes first", () => {
  const view = { ...NOTHING, responses: [response("later", at("09T18:31"), at("12T10:00")), response("earlier", at("09T18:31"), at("11T10:00"))] };
  expect(exchangeEntries(view).map((entry) => entry.id)).toEqual(["earlier", "later"]);
});

test("within one minute the order of recording decides, since people give times to the minute", () => {
  const sent = { ...notice("sent now", new Date("2024-01-09T18:31:40.000Z")), recordedAt: at("09T18:31") };
  const view = { ...NOTHING, notices: [sent], responses: [response("logged after", at("09T18:31"), at("09T18:32"))] };
  expect(exchangeEntries(view).map((entry) => entry.id)).toEqual(["sent now", "logged after"]);
});

test("only the earliest notice to the platform is its first", () => {
  const view = { ...NOTHING, notices: [notice("b", at("10T10:00")), notice("hotline", at("08T10:00"), "hotline"), notice("a", at("09T10:00"))] };
  const firsts = exchangeEntries(view).filter((entry) => entry.type === "notice" && entry.isFirst);
  expect(firsts.map((entry) => entry.id)).toEqual(["a"]);
});

describe("told later than it happened", () => {
  test.each([
    ["at once", at("09T18:30"), false],
    ["ten minutes after", at("09T18:40"), false],
    ["eleven minutes after", at("09T18:41"), true],
    ["before, by a clock that is fast", at("09T18:28"), false],
  ])("%s", (_title, recordedAt, later) => {
    expect(isToldLater({ occurredAt: at("09T18:30"), recordedAt })).toBe(later);
  });
});
