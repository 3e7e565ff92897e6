import { describe, expect, test } from "vitest";
import { isNoReplyAddress } from "@/lib/domain/mail/no-reply";
import { HEAD, multipart, part, read, simple, written } from "./testing/written-mail";

describe("a machine gives itself away", () => {
  test.each([
    ["a vacation", ["Auto-Submitted: auto-replied (vacation)"], { autoSubmitted: "auto-replied" }],
    ["a notification", ["Auto-Submitted: auto-generated"], { autoSubmitted: "auto-generated" }],
    ["a word that no standard knows", ["Auto-Submitted: AUTO-whatever"], { autoSubmitted: "auto-generated" }],
    ["a person, who says so", ["Auto-Submitted: no"], { autoSubmitted: "no" }],
    ["a person", [], { autoSubmitted: null, precedence: null, isNullSender: false, isFromNoReply: false }],
    ["an old autoresponder", ["X-Autoreply: yes", "Precedence: Auto_Reply"], { autoSubmitted: "auto-replied", precedence: "auto_reply" }],
    ["another", ["X-Autorespond: out of office"], { autoSubmitted: "auto-replied" }],
    ["a ticket system", ["X-Auto-Response-Suppress: All"], { autoSubmitted: "auto-generated" }],
    ["a list", ["List-Id: <news.platform.example>"], { precedence: "list" }],
    ["a bulk mailing", ["Precedence: bulk"], { precedence: "bulk" }],
    ["nobody's envelope, as a server left it", ["Return-Path: <>"], { isNullSender: true }],
  ])("%s", async (_title, head, signs) => {
    expect((await read(written(...HEAD, ...head, "", "x"))).mail.signs).toMatchObject(signs);
  });

  test("the envelope counts for more than what a header says of it", async () => {
    const raw = written(...HEAD, "Return-Path: <>", "", "x");
    expect((await read(raw, { from: "a@platform.example" })).mail.signs.isNullSender).toBe(false);
    for (const from of [null, "", "<>"]) expect((await read(simple("text/plain", "x"), { from })).mail.signs.isNullSender).toBe(true);
  });

  test.each(["noreply", "no-reply", "no_reply", "donotreply", "do-not-reply", "ne-pas-repondre", "nepasrepondre", "noreply+abc", "no-reply-trust", "keine-antwort", "noresponder", "no-responder", "non-rispondere", "noreply2"])("%s@ is read by nobody", (local) => {
    expect(isNoReplyAddress(`${local}@platform.example`)).toBe(true);
  });

  test.each(["support", "noreen", "norepeat", "reply", "nathan.noreply-team", "note"])("%s@ may be read", (local) => {
    expect(isNoReplyAddress(`${local}@platform.example`)).toBe(false);
  });
});

const DELIVERY = ["Reporting-MTA: dns; mx.platform.example", "", "Final-Recipient: rfc822; abuse@platform.example", "Action: failed", "Status: 5.1.1", "Diagnostic-Code: smtp; 550 5.1.1 <abuse@platform.example> unknown"].join("\r\n");

describe("a report of delivery", () => {
  const report = (delivery: string, returned: string) => multipart("report; report-type=delivery-status", [part("text/plain", "It was not delivered."), part("message/delivery-status", delivery), returned]);
  const headers = part("text/rfc822-headers", "From: us@mail.relance.example\r\nMessage-ID: <n1@mail.relance.example>");

  test("says what failed, why, and of which mail", async () => {
    const { mail } = await read(report(DELIVERY, headers));
    expect(mail.report).toEqual({ action: "failed", status: "5.1.1", diagnostic: "smtp; 550 5.1.1 <abuse@platform.example> unknown", originalMessageId: "n1@mail.relance.example" });
    expect(mail).toMatchObject({ text: "It was not delivered.", forwarded: null });
  });

  test.each([
    ["delayed", DELIVERY.replace("failed", "delayed").replace("5.1.1\r", "4.4.1\r"), "delayed", "4.4.1"],
    ["delivered", DELIVERY.replace("failed", "Delivered").replace("5.1.1\r", "2.0.0\r"), "delivered", "2.0.0"],
    ["one of three failed", `${DELIVERY.replace("failed", "delivered").replace("5.1.1\r", "2.0.0\r")}\r\n\r\n${DELIVERY}\r\n\r\nAction: relayed`, "failed", "5.1.1"],
    ["without a status", "x: y\r\n\r\nAction: failed", "failed", null],
  ])("%s", async (_title, delivery, action, status) => {
    expect((await read(report(delivery, headers))).mail.report).toMatchObject({ action, status });
  });

  test("returns the whole mail, or nothing of it", async () => {
    expect((await read(report(DELIVERY, part("message/rfc822", "Message-ID: <n2@mail.relance.example>\r\n\r\nour notice")))).mail).toMatchObject({ report: { originalMessageId: "n2@mail.relance.example" }, forwarded: null });
    expect((await read(report(DELIVERY, part("text/plain", "")))).mail.report?.originalMessageId).toBeNull();
  });

  test("that reports nothing is none", async () => {
    expect((await read(report("Reporting-MTA: dns; x", headers))).mail.report).toBeNull();
  });

  const bounce = (subject: string, text: string, ...more: string[]) => written("From: Mail Delivery System <MAILER-DAEMON@mx.platform.example>", `Subject: ${subject}`, ...more, "", text);
  const copy = "\r\n--- Below this line is a copy of the message.\r\n\r\nFrom: us@mail.relance.example\r\nMessage-ID: <n3@mail.relance.example>";

  test.each([
    ["qmail", bounce("failure notice", `Hi. I wasn't able to deliver your message.\r\n<abuse@platform.example>:\r\n550 5.1.1 User unknown\r\n${copy}`), { action: "failed", status: "5.1.1" }],
    ["exim", bounce("Mail delivery failed: returning message to sender", `A message could not be delivered.\r\n    SMTP error: 550 Unrouteable address\r\n${copy}`, "X-Failed-Recipients: abuse@platform.example"), { action: "failed", status: null }],
    ["a warning", bounce("Warning: message delayed 24 hours", `Your message could not be delivered yet. It will be retried.\r\n${copy}`), { action: "delayed" }],
    ["in French", bounce(Buffer.from("Message non remis").toString("latin1"), `Le message n'a pas pu \xeatre remis.\r\n${copy}`), { action: "failed" }],
    ["in German", bounce("Unzustellbar: Notice", copy), { action: "failed" }],
  ])("in words alone: %s", async (_title, raw, expected) => {
    expect((await read(raw, { from: null })).mail.report).toMatchObject({ ...expected, originalMessageId: "n3@mail.relance.example" });
  });

  test("a platform's person who writes of mail reports no delivery", async () => {
    expect((await read(simple("text/plain", "Our last mail could not be delivered: 550 5.1.1 unknown."))).mail.report).toBeNull();
  });
});

describe("a mail handed on", () => {
  test("as an attachment", async () => {
    const inside = "From: Trust <trust@platform.example>\r\nSubject: Closed\r\nDate: Wed, 10 Jan 2024 08:00:00 +0000\r\nMessage-ID: <t1@platform.example>\r\n\r\nWe removed it.";
    const { mail } = await read(multipart("mixed", [part("text/plain", "See below."), part("message/rfc822", inside)]));
    expect(mail.forwarded).toEqual({ from: "trust@platform.example", subject: "Closed", date: "2024-01-10T08:00:00.000Z", messageId: "t1@platform.example", text: "We removed it." });
    expect(mail.text).toBe("See below.");
  });

  test.each([
    ["English", "---------- Forwarded message ---------\nFrom: Trust <trust@platform.example>\nDate: Wed, Jan 10, 2024 at 8:00 AM\nSubject: Closed\nTo: <me@people.example>"],
    ["English, Apple", "Begin forwarded message:\n\nFrom: Trust <trust@platform.example>\nSubject: Closed\nDate: 10 January 2024 at 08:00:00 GMT\nTo: me@people.example"],
    ["French", "---------- Message transféré ----------\nDe : Trust <trust@platform.example>\nDate : mer. 10 janv. 2024 à 08:00\nObjet : Closed\nÀ : <me@people.example>"],
    ["French, Apple", "Début du message transféré :\n\nDe: Trust <trust@platform.example>\nObjet: Closed\nDate: 10 janvier 2024 à 08:00:00 UTC\nÀ: me@people.example"],
    ["German", "-------- Weitergeleitete Nachricht --------\nBetreff: Closed\nDatum: Wed, 10 Jan 2024 08:00:00 +0000\nVon: Trust <trust@platform.example>\nAn: me@people.example"],
    ["Spanish", "---------- Mensaje reenviado ---------\nDe: Trust <trust@platform.example>\nFecha: mié, 10 ene 2024\nAsunto: Closed\nPara: me@people.example"],
    ["Italian", "---------- Messaggio inoltrato ---------\nDa: Trust <trust@platform.example>\nData: mer 10 gen 2024\nOggetto: Closed\nA: me@people.example"],
    ["quoted", "> -----Original Message forwarded-----\n---------- Forwarded message ----------\n> *From:* Trust <trust@platform.example>\n> *Subject:* Closed"],
  ])("in the text, in %s", async (_language, block) => {
    const { mail } = await read(simple("text/plain; charset=utf-8", Buffer.from(`Please see.\n\n${block}\n\nWe removed it.\n`, "utf8").toString("latin1")));
    expect(mail.forwarded).toMatchObject({ from: "trust@platform.example", subject: "Closed", text: "We removed it." });
    expect(mail.text).toContain("Please see.");
  });

  test("a line that only looks like it hands on nothing", async () => {
    expect((await read(simple("text/plain", "---------- Forwarded message ---------\nno headers here"))).mail.forwarded).toBeNull();
    expect((await read(simple("text/plain", "On Monday you wrote:\n> From: a@b.example"))).mail.forwarded).toBeNull();
  });
});
