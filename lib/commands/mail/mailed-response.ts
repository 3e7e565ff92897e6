import "server-only";
import { randomUUID } from "node:crypto";
import type { StoredCase } from "@/lib/db/case-store";
import type { CaseState } from "@/lib/domain/case/case-state";
import type { Decision } from "@/lib/domain/case/decision";
import { platformNotices, standingNotices } from "@/lib/domain/case/facts";
import { doubtsOf, isInDomains, isSecondHand, withDoubts } from "@/lib/domain/mail/credibility";
import { spokenPart, wholeText } from "@/lib/domain/mail/spoken-part";
import { whenSaid } from "@/lib/domain/mail/when-said";
import { classifyResponse } from "@/lib/domain/response/classify";
import type { CommandContext } from "../command";
import type { TextMint } from "../mint-text";
import { recordResponse } from "../response/record-response";
import type { Joining } from "./join-case";
import { mailSigns } from "./mail-signs";

/** A mail as the response that it is: always a guess, and counting as an answer only as far as its sender can be believed. */
export function mailedResponse(stored: StoredCase, { kept, mail, match }: Joining, mailDomains: readonly string[], context: CommandContext & { readonly mint: TextMint }): Decision {
  const spoken = spokenPart(mail);
  const sender = {
    authentication: mail.authentication,
    door: kept.door,
    by: match.by,
    isFromPlatform: isInDomains(spoken.from, mailDomains),
    isForwarded: spoken.isForwarded,
    isShared: stored.state.reports.length > 1,
    mayBeOthers: match.noticeId === null && standingNotices(stored.state).some(({ recipient, channel }) => recipient !== "platform" && channel === "email"),
  };
  const doubts = doubtsOf(sender);
  const notice = stored.state.notices.find(({ noticeId }) => noticeId === match.noticeId);
  const receivedAt = whenSaid({
    date: spoken.date,
    receivedAt: kept.receivedAt,
    door: kept.door,
    notBefore: notice?.occurredAt ?? firstNoticeAt(stored.state),
    isCredible: doubts.length === 0,
  });
  return recordResponse(
    stored,
    {
      responseId: randomUUID(),
      receivedAt,
      text: wholeText(mail),
      guess: withDoubts(classifyResponse(spoken.text, mailSigns(mail)), doubts),
      mailId: kept.id,
      ...(notice && { noticeId: notice.noticeId }),
      ...(isSecondHand(sender) && { isSecondHand: true as const }),
    },
    context,
  );
}

function firstNoticeAt(state: CaseState): Date | null {
  return platformNotices(state)[0]?.occurredAt ?? null;
}
