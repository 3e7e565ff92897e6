import type { NamedItem, NoticeFacts } from "../notice-facts";

export const at = (text: string) => new Date(text);

/** The `n`th item of an invented server. */
export function namedItem(n: number): NamedItem {
  const place = `1759000000000000${String(n).padStart(2, "0")}`;
  return {
    itemId: `item-${n}`,
    location: `https://discord.com/channels/175900000000000099/175900000000000098/${place}`,
    key: `discord:msg:175900000000000099:175900000000000098:${place}`,
    kind: "message",
    postedAt: at("2024-01-08T10:02:00.000Z"),
  };
}

/** A first notice to a platform that has answered nothing yet, with reasons in somebody's words. */
export function someFacts(changes: Partial<NoticeFacts> = {}): NoticeFacts {
  return {
    reference: "RL-7K3F-92QD",
    caseAddress: "case-7k3f92qd-0123456789@relance.example",
    organisation: "An Invented Association",
    platformName: "Discord",
    addressee: "Discord",
    recipient: "platform",
    language: "en",
    isFollowUp: false,
    category: "ncii",
    lifeSafety: false,
    items: [namedItem(1)],
    reasons: "The person shown never agreed to it and has asked for it to be taken down.",
    observedAt: { first: at("2024-01-08T11:00:00.000Z"), last: at("2024-01-09T11:00:00.000Z") },
    reportedAt: at("2024-01-09T12:00:00.000Z"),
    reportCount: 2,
    earlier: [],
    responses: [],
    unansweredSince: null,
    silentDays: 0,
    now: at("2024-01-09T18:00:00.000Z"),
    ...changes,
  };
}

/** The same, twelve days later: a notice, an automatic receipt, a follow-up, and no answer. */
export function silentFacts(changes: Partial<NoticeFacts> = {}): NoticeFacts {
  return someFacts({
    isFollowUp: true,
    earlier: [
      { sentAt: at("2024-01-09T18:02:00.000Z"), channel: "web_form", by: "us", externalReference: "D-1042" },
      { sentAt: at("2024-01-16T09:00:00.000Z"), channel: "email", by: "us", externalReference: null },
    ],
    responses: [{ receivedAt: at("2024-01-09T18:03:00.000Z"), kind: "automatic_receipt" }],
    unansweredSince: at("2024-01-09T18:02:00.000Z"),
    silentDays: 12,
    now: at("2024-01-21T09:00:00.000Z"),
    ...changes,
  });
}
