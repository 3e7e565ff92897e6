import { randomUUID } from "node:crypto";
import { caseAddress } from "@/lib/auth/case-address";
import { now as present } from "@/lib/clock";
import type { MailDoor } from "@/lib/domain/mail/incoming-mail";
import { SYSTEM, type Actor } from "@/lib/domain/access/actor";
import { env } from "@/lib/env";
import { aWrittenNotice } from "@/lib/jobs/testing/written-notice";
import type { MailEnvelope } from "@/lib/mail/inbound/read-mail";
import { settleMailCommand } from "../mail/settle-mail";
import type { MailOutcome } from "../mail/mail-outcome";
import { takeInMail } from "../mail/take-in-mail";
import { beginDeliveryCommand } from "../notice/begin-delivery";
import { endDeliveryCommand } from "../notice/end-delivery";
import { queueNoticeCommand } from "../notice/queue-notice";
import { run } from "../run";
import { accept, walkOf, type Walk } from "./story";
import { answered, filed } from "./support";

/** The domain that the platform of these stories writes from. */
export const PLATFORM = "platform.example";

interface Written {
  readonly from?: string;
  readonly to?: string;
  readonly subject?: string;
  readonly text?: string;
  readonly messageId?: string;
  readonly date?: Date;
  /** Header lines beside the usual ones, written out. */
  readonly headers?: readonly string[];
}

/** A plain mail as it comes over the wire. */
export function rawMail({ from = `support@${PLATFORM}`, to = "reports@relance.test", subject = "Your report", text = "", messageId = `${randomUUID()}@${PLATFORM}`, date, headers = [] }: Written): Buffer {
  const when = date === undefined ? [] : [`Date: ${date.toUTCString()}`];
  const lines = [`From: ${from}`, `To: ${to}`, `Subject: ${subject}`, `Message-ID: <${messageId}>`, ...when, ...headers];
  return Buffer.from([...lines, "Content-Type: text/plain; charset=utf-8", "", text].join("\r\n"));
}

/** What a mail server reports of a mail of ours (RFC 3464). */
export function rawBounce({ to, original, action = "failed" }: { to: string; original: string; action?: string }): Buffer {
  const parts = [
    ["--b", "Content-Type: text/plain", "", "A message could not be delivered."],
    ["--b", "Content-Type: message/delivery-status", "", "Reporting-MTA: dns; mx.platform.example", "", `Final-Recipient: rfc822; abuse@${PLATFORM}`, `Action: ${action}`, "Status: 5.1.1", "Diagnostic-Code: smtp; 550 5.1.1 no such mailbox"],
    ["--b", "Content-Type: text/rfc822-headers", "", `Message-ID: <${original}>`, "Subject: A notice"],
    ["--b--", ""],
  ];
  const head = [`From: MAILER-DAEMON@mx.${PLATFORM}`, `To: ${to}`, "Subject: Undelivered Mail Returned to Sender", `Message-ID: <${randomUUID()}@mx.${PLATFORM}>`, "Auto-Submitted: auto-replied", "MIME-Version: 1.0"];
  return Buffer.from([...head, 'Content-Type: multipart/report; report-type=delivery-status; boundary="b"', "", ...parts.flat()].join("\r\n"));
}

interface Arrival {
  readonly door?: MailDoor;
  readonly envelope?: MailEnvelope;
  readonly now?: Date;
}

/** Keeps a mail by a door, and answers its id. */
export async function keptMail(raw: Buffer, { door = "api", envelope = { to: [] }, now }: Arrival = {}): Promise<{ id: string; isDuplicate: boolean }> {
  return answered(await takeInMail(raw, envelope, door, SYSTEM, { now })).mail;
}

/** Keeps a mail and puts it where it belongs. */
export async function arrivedMail(raw: Buffer, arrival: Arrival = {}): Promise<MailOutcome> {
  const { id } = await keptMail(raw, arrival);
  return answered(await run(settleMailCommand, { mailId: id }, SYSTEM, { now: arrival.now }));
}

/** A case whose notice went out by mail. */
export interface MailedCase extends Walk {
  readonly noticeId: string;
  readonly messageId: string;
  /** The case's own address. */
  readonly address: string;
}

/** Files, takes up and notifies by mail, as a mail server took it a moment later. */
export async function mailedCase(analyst: Actor, now?: Date): Promise<MailedCase> {
  const { reference, version } = await accept(walkOf(await filed(analyst, {}, now)), analyst, { now });
  const written = { recipient: "platform", to: `abuse@${PLATFORM}`, ...(await aWrittenNotice(reference, analyst)) };
  const queued = answered(await run(queueNoticeCommand, { reference, version, ...written }, analyst, { now }));
  const noticeId = queued.madeId ?? "";
  const { mail } = answered(await run(beginDeliveryCommand, { noticeId }, SYSTEM, { now }));
  const outcome = { is: "taken", sentAt: (now ?? present()).toISOString(), serverReply: "250 taken", isPossibleRepeat: false };
  answered(await run(endDeliveryCommand, { noticeId, outcome }, SYSTEM, { now }));
  return { reference, version: queued.case.version, last: queued, noticeId, messageId: mail?.messageId ?? "", address: caseAddress(reference, env().mailDomain) };
}
