import "server-only";
import { Headers } from "@zone-eu/mailsplit";
import type { DeliveryReport } from "@/lib/domain/mail/incoming-mail";
import { headerIds, rawHeader } from "./header-values";
import { everyPart, type MailPart } from "./mail-part";
import { cutText, safeLine } from "./safe-mail-text";

type Action = DeliveryReport["action"];

/** The worst comes first: of several recipients, the one who was not reached is the news. */
const ACTIONS: readonly Action[] = ["failed", "delayed", "expanded", "relayed", "delivered"];
const STATUS = /^[245]\.\d{1,3}\.\d{1,3}$/;
const LONGEST_DIAGNOSTIC = 500;
const REPORTS = new Set(["message/delivery-status", "message/global-delivery-status"]);
const RETURNED_HEADERS = new Set(["text/rfc822-headers", "message/global-headers"]);

/** What a mail server reports in the fields made for it (RFC 3464, and RFC 6533 for its successors); null where the mail is no such report. */
export function deliveryReport(root: MailPart): DeliveryReport | null {
  const part = [...everyPart(root)].find(({ type, text }) => REPORTS.has(type) && text !== null);
  if (part === undefined) return null;
  const recipients = fieldBlocks(part.text ?? "").flatMap((fields) => {
    const action = ACTIONS.find((known) => rawHeader(fields, "Action").toLowerCase().startsWith(known));
    return action === undefined ? [] : [{ action, fields }];
  });
  const worst = recipients.sort((a, b) => ACTIONS.indexOf(a.action) - ACTIONS.indexOf(b.action))[0];
  if (worst === undefined) return null;
  const status = /[\d.]+/.exec(rawHeader(worst.fields, "Status"))?.[0] ?? "";
  return {
    action: worst.action,
    status: STATUS.test(status) ? status : null,
    diagnostic: safeLine(rawHeader(worst.fields, "Diagnostic-Code"), LONGEST_DIAGNOSTIC),
    originalMessageId: returnedMessageId(root),
  };
}

/** The Message-ID of the mail that a report returns, whole or by its headers; else the one it says it answers. */
export function returnedMessageId(root: MailPart): string | null {
  for (const part of everyPart(root)) {
    if (part.message !== null) {
      const [id] = headerIds(part.message.headers, "Message-ID");
      if (id !== undefined) return id;
    }
    if (!RETURNED_HEADERS.has(part.type)) continue;
    const [id] = (part.text ?? "").split(/\r?\n\r?\n/).flatMap((block) => headerIds(asHeaders(block), "Message-ID"));
    if (id !== undefined) return id;
  }
  return headerIds(root.headers, "In-Reply-To")[0] ?? headerIds(root.headers, "References").at(-1) ?? null;
}

function fieldBlocks(text: string): Headers[] {
  return cutText(text, 100_000).split(/\r?\n[ \t]*\r?\n/).map(asHeaders);
}

function asHeaders(block: string): Headers {
  return new Headers(Buffer.from(block.trim(), "utf8"));
}
