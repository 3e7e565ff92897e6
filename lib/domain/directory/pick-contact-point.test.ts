import { expect, test } from "vitest";
import type { ContactPoint } from "./contact-point";
import { contactPointsFor, pickContactPoint, type WantedPoint } from "./pick-contact-point";

function point(id: string, purpose: ContactPoint["purpose"], channel: ContactPoint["channel"], isRetired = false): ContactPoint {
  return { id, purpose, channel, label: id, address: null, languages: ["en"], isPerItem: false, fields: [], source: { text: "A page", seenOn: "2026-01-01" }, isRetired };
}

const entry = {
  points: [point("old-form", "notice_form", "web_form", true), point("form", "notice_form", "web_form"), point("app", "notice_form", "in_app"), point("mailbox", "abuse_mailbox", "email")],
};

test.each<[string, WantedPoint, string[]]>([
  ["any", {}, ["form", "app", "mailbox"]],
  ["by purpose", { purpose: "notice_form" }, ["form", "app"]],
  ["by channel", { channel: "email" }, ["mailbox"]],
  ["by both", { purpose: "notice_form", channel: "in_app" }, ["app"]],
  ["none where both do not meet", { purpose: "abuse_mailbox", channel: "web_form" }, []],
])("%s: those in use, in their order", (_title, wanted, ids) => {
  expect(contactPointsFor(entry, wanted).map(({ id }) => id)).toEqual(ids);
  expect(pickContactPoint(entry, wanted)?.id ?? null).toBe(ids[0] ?? null);
});
