import "server-only";
import type { Authentication, IncomingMail } from "@/lib/domain/mail/incoming-mail";
import { automaticSigns } from "./automatic-signs";
import { deliveryReport } from "./delivery-report";
import { forwardedMail } from "./forwarded-mail";
import { headerAddresses, headerDate, headerIds, headerText } from "./header-values";
import type { MailPart } from "./mail-part";
import { plainBounce } from "./plain-bounce";
import type { ReadingLedger } from "./reading-ledger";
import { recipientsOf } from "./recipients";
import { shownText } from "./shown-text";

interface Knowledge {
  readonly ledger: ReadingLedger;
  readonly envelope: { readonly from?: string | null; readonly to: readonly string[] };
  readonly ownDomain: string;
  readonly authentication: Authentication;
}

/** A mail as plain data, out of its parts and what the door knows of it. */
export function mailContents(root: MailPart, { ledger, envelope, ownDomain, authentication }: Knowledge): IncomingMail {
  const { headers } = root;
  const text = textOf(root, ledger);
  const from = headerAddresses(headers, "From")[0] ?? { address: null, name: null };
  const subject = headerText(headers, "Subject");
  const signs = automaticSigns(headers, envelope.from, from.address);
  const report = deliveryReport(root) ?? plainBounce(root, { text, subject, from: from.address }, signs);
  const forwarded = report === null ? forwardedMail(root, text) : null;
  if (text === "" && (forwarded?.text ?? "") === "") ledger.faults.add("no_text");
  const [messageId = null] = headerIds(headers, "Message-ID");
  return {
    messageId,
    inReplyTo: headerIds(headers, "In-Reply-To"),
    references: headerIds(headers, "References"),
    from,
    recipients: recipientsOf(headers, envelope.to, ownDomain),
    subject,
    date: headerDate(headers),
    text,
    signs,
    authentication,
    report,
    forwarded,
    attachments: ledger.attachments,
    isOwn: isOwn(root, messageId, ownDomain),
    faults: [...ledger.faults],
  };
}

function textOf(root: MailPart, ledger: ReadingLedger): string {
  const { text, isCut } = shownText(root);
  if (isCut) ledger.faults.add("text_cut");
  return text;
}

/** Our own ID and our own header both: a reply to us has a new ID, and one that only quotes our headers has them in its text. */
function isOwn({ headers }: MailPart, messageId: string | null, ownDomain: string): boolean {
  const isOurId = messageId?.toLowerCase().endsWith(`@${ownDomain.toLowerCase()}`) ?? false;
  return isOurId && headers.getList().some(({ key }) => key === "x-relance" || key.startsWith("x-relance-"));
}
