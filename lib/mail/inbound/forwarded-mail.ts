import "server-only";
import type { ForwardedMail } from "@/lib/domain/mail/incoming-mail";
import { headerAddresses, headerDate, headerIds, headerText } from "./header-values";
import { inlineForward } from "./inline-forward";
import { everyPart, type MailPart } from "./mail-part";
import { shownText } from "./shown-text";

/** The mail that this one hands on: attached whole, else below a forwarder's line. Of several, the first. */
export function forwardedMail(root: MailPart, text: string): ForwardedMail | null {
  const inside = [...everyPart(root)].find(({ message }) => message !== null)?.message ?? null;
  if (inside === null) return inlineForward(text);
  return {
    from: headerAddresses(inside.headers, "From")[0]?.address ?? null,
    subject: headerText(inside.headers, "Subject"),
    date: headerDate(inside.headers),
    messageId: headerIds(inside.headers, "Message-ID")[0] ?? null,
    text: shownText(inside).text,
  };
}
