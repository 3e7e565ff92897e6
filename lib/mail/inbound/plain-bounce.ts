import "server-only";
import type { AutomaticSigns, DeliveryReport } from "@/lib/domain/mail/incoming-mail";
import { returnedMessageId } from "./delivery-report";
import { rawHeader } from "./header-values";
import type { MailPart } from "./mail-part";
import { cutText, safeLine } from "./safe-mail-text";

const SENDER = /^(?:mailer-daemon|postmaster|mail-daemon|mailerdaemon|microsoftexchange[0-9a-f]{0,40})(?:[+@]|$)/;
const SAYS_UNDELIVERED =
  /\b(?:undeliver(?:ed|able)|delivery (?:status notification|failure|has failed|to the following|incomplete)|could not be delivered|returned mail|returning message to sender|mail delivery (?:failed|system)|failure notice|wasn't able to deliver|non remis|échec de la remise|n'a pas pu être (?:remis|délivré)|unzustellbar|nicht zugestellt|no se (?:pudo|ha podido) entregar|mancata consegna|impossibile recapitare)\b/i;
const SAYS_DELAYED = /\b(?:delayed|has not (?:yet )?been delivered yet|will (?:be retried|retry|keep trying|continue trying)|still (?:being )?retr(?:y|ied)|retardé|verzögert|retrasad[oa]|in ritardo)\b/i;
const ENHANCED = /(?:^|[\s#(])([245]\.\d{1,3}\.\d{1,3})(?=[\s:;,)]|$)/m;
const CODE_LINE = /^.{0,200}?\b[45]\d\d[ -].{1,500}$/m;
const ID_LINE = /^[> \t]{0,10}Message-ID:\s{0,10}<([^<>\s]{1,998})>/im;

/**
 * What older servers report in words alone: from the mail system itself or to nobody's envelope, and saying that something was not delivered. A
 * platform's person who writes about mail is neither, and so never taken for it.
 */
export function plainBounce(root: MailPart, said: { text: string; subject: string | null; from: string | null }, signs: AutomaticSigns): DeliveryReport | null {
  const text = cutText(said.text, 20_000);
  const namesFailed = rawHeader(root.headers, "X-Failed-Recipients") !== "";
  const isFromSystem = said.from !== null && SENDER.test(said.from);
  if (!namesFailed && !isFromSystem) return null;
  if (!namesFailed && !signs.isNullSender && signs.autoSubmitted === "no") return null;
  if (!namesFailed && !SAYS_UNDELIVERED.test(`${said.subject ?? ""}\n${text}`)) return null;
  const isDelayed = SAYS_DELAYED.test(said.subject ?? "") || (SAYS_DELAYED.test(text) && !/\bpermanent/i.test(text));
  const [line] = CODE_LINE.exec(text) ?? [];
  return {
    action: isDelayed ? "delayed" : "failed",
    status: ENHANCED.exec(text)?.[1] ?? null,
    diagnostic: line === undefined ? null : safeLine(line, 500),
    originalMessageId: returnedMessageId(root) ?? safeLine(ID_LINE.exec(said.text)?.[1] ?? "", 998),
  };
}
