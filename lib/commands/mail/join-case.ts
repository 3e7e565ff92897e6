import "server-only";
import { appendToCase, lockCase, type StoredCase } from "@/lib/db/case-store";
import type { Transaction } from "@/lib/db/client";
import { lockDelivery, setDelivery } from "@/lib/db/delivery-store";
import { directoryEntry } from "@/lib/db/directory-store";
import { settleMail, type KeptMail } from "@/lib/db/mail-store";
import { enqueueNews } from "@/lib/db/outbox";
import type { Decision } from "@/lib/domain/case/decision";
import type { IncomingMail } from "@/lib/domain/mail/incoming-mail";
import type { MailReason, MailState } from "@/lib/domain/mail/mail-state";
import { mailPurport, type MailPurport } from "@/lib/domain/mail/mail-purport";
import type { MailMatch } from "@/lib/domain/mail/match-mail";
import { spokenPart, wholeText } from "@/lib/domain/mail/spoken-part";
import { reportDelivery } from "@/lib/domain/notice/deliver-notice";
import { isOutOfOffice } from "@/lib/domain/response/out-of-office";
import { isRefusal, type Refusal } from "@/lib/domain/refusal";
import { env } from "@/lib/env";
import type { CommandContext } from "../command";
import { loggedActor } from "../logged-actor";
import { TextMint } from "../mint-text";
import { mailOutcome, type MailOutcome } from "./mail-outcome";
import { mailSigns } from "./mail-signs";
import { mailedResponse } from "./mailed-response";

/** A mail on its way into a case. */
export interface Joining {
  readonly kept: KeptMail;
  readonly mail: IncomingMail;
  readonly match: MailMatch;
}

/** Puts a mail into the case that it belongs to, and settles it, in one transaction. The caller holds the mail's lock. What tells of nothing there stays in the tray. */
export async function joinCase(tx: Transaction, { kept, mail, match }: Joining, context: CommandContext): Promise<MailOutcome | Refusal> {
  const named = match.noticeId === null || mail.report === null ? null : await lockDelivery(tx, match.noticeId);
  const stored = await lockCase(tx, { reference: match.reference });
  if (stored === null) throw new Error("A mail was matched to a case that is not there");
  const isAway = mail.report === null && isOutOfOffice(spokenPart(mail).text, mailSigns(mail));
  const purport = mailPurport(stored.state, { mail, by: match.by, noticeId: match.noticeId, isAway, isOfEarlierTry: isOfEarlierTry(mail, match) });
  if (purport.as === "unmatched") return settled(tx, kept, { state: "unmatched", because: purport.because, stored: null }, context);
  if (purport.as === "progress") return settled(tx, kept, { state: "delivery", because: purport.news, stored }, context);

  const mint = new TextMint();
  const mailDomains = (await directoryEntry(tx, stored.state.platform))?.mailDomains ?? [];
  const decision = decide(stored, purport, { kept, mail, match }, mailDomains, { ...context, mint });
  if (isRefusal(decision)) return decision;
  const { state, events } = await appendToCase(tx, stored, decision, mint.minted, loggedActor(context.actor), context.now);
  await enqueueNews(tx, stored.id, events, context.now);
  // What a server sent back before we had noted that it took it must not be sent again by whoever finds it half sent.
  if (purport.as === "problem" && purport.problem === "bounced" && named?.state === "sending") await setDelivery(tx, named.noticeId, "undelivered");
  const because = purport.as === "problem" ? purport.problem : match.by;
  return settled(tx, kept, { state: purport.as === "problem" ? "delivery" : "logged", because, stored: { ...stored, state } }, context);
}

type Meant = Extract<MailPurport, { as: "response" | "problem" }>;

function decide(stored: StoredCase, purport: Meant, joining: Joining, mailDomains: readonly string[], context: CommandContext & { mint: TextMint }): Decision {
  if (purport.as === "response") return mailedResponse(stored, joining, mailDomains, context);
  const { kept, mail } = joining;
  const { noticeId, problem } = purport;
  const detail = context.mint.mintOptional("delivery_detail", mail.report?.diagnostic ?? wholeText(mail));
  return reportDelivery(stored.state, { noticeId, problem, at: kept.receivedAt, detail, mailId: kept.id }, context);
}

interface Standing {
  readonly state: MailState;
  readonly because: MailReason;
  readonly stored: StoredCase | null;
}

/** Settles a mail, and says who did so where a person did. */
async function settled(tx: Transaction, kept: KeptMail, { state, because, stored }: Standing, { actor, now }: CommandContext): Promise<MailOutcome> {
  const caseId = stored?.id ?? null;
  const settledBy = actor.role === "system" || caseId === null ? null : actor.label;
  await settleMail(tx, kept.id, { state, because, caseId, settledBy }, now);
  return mailOutcome(tx, { ...kept, state, because, caseId }, stored ?? undefined);
}

/** A notice that went again did so under another Message-ID: a late report on the one before tells nothing of it. */
function isOfEarlierTry({ report }: IncomingMail, { noticeId }: MailMatch): boolean {
  const original = report?.originalMessageId ?? null;
  return original !== null && noticeId === null && original.endsWith(`@${env().mailDomain}`);
}
