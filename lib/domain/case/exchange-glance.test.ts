import { expect, test } from "vitest";
import { exchangeGlance } from "./exchange-glance";

type Exchange = Parameters<typeof exchangeGlance>[0];

const at = (day: number) => new Date(Date.UTC(2024, 0, day));
const notice = (id: string, day: number, changes: Partial<Exchange["notices"][number]> = {}): Exchange["notices"][number] => {
  const sent = { recipient: "platform", channel: "email", by: "us", sentAt: at(day), recordedAt: at(day) } as const;
  return { id, ...sent, followUpTo: null, itemIds: [], body: null, externalReference: null, undelivered: null, delivery: null, ...changes };
};
const response = (kind: Exchange["responses"][number]["kind"], day: number, noticeId: string | null = null) =>
  ({ id: `${kind} ${day}`, kind, noticeId, receivedAt: at(day) }) as Exchange["responses"][number];

const NOTHING: Exchange = { notices: [], responses: [], outgoing: [], unansweredSince: null };

test("of nothing there is nothing to say", () => {
  expect(exchangeGlance(NOTHING)).toEqual({ firstNoticeAt: null, followUps: 0, onTheirWay: 0, receipts: 0, lastAnswer: null });
});

test("receipts are counted apart, and what did not arrive or went to others is not the platform's", () => {
  const notices = [notice("second", 12), notice("first", 9), notice("lost", 8, { undelivered: { at: at(8), problem: "bounced" } }), notice("elsewhere", 10, { recipient: "hotline" })];
  const responses = [response("automatic_receipt", 9), response("human_receipt", 13), response("refusal", 14, "elsewhere")];
  expect(exchangeGlance({ ...NOTHING, notices, responses, unansweredSince: at(9) })).toMatchObject({ firstNoticeAt: at(9), followUps: 1, receipts: 2, lastAnswer: null });
});

test("the last answer counts while nothing later waits for one", () => {
  const exchange = { ...NOTHING, notices: [notice("first", 9)], responses: [response("refusal", 20), response("information_request", 12)] };
  expect(exchangeGlance(exchange).lastAnswer).toEqual({ kind: "refusal", at: at(20) });
  expect(exchangeGlance({ ...exchange, unansweredSince: at(21) }).lastAnswer).toBeNull();
});
