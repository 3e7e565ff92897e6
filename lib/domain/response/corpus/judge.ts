import { classifyResponse } from "../classify";
import type { ResponseKind } from "../kind";
import { NO_SIGNS, type MailSigns } from "../mail-signs";
import { isNoReplyAddress } from "../../mail/no-reply";
import scoring from "./scoring.json";
import type { Judged } from "./score";
import tuning from "./tuning.json";
import silence from "./tuning-silence.json";

/** A labelled reply as it stands in the set. */
interface Reply {
  readonly id: string;
  readonly language: string;
  readonly kind: string;
  readonly headers: { readonly autoSubmitted: string | null; readonly precedence: string | null; readonly nullSender: boolean; readonly from: string } | null;
  readonly subject: string;
  readonly text: string;
}

/** Both halves: rules are tuned on the one and never on the other. */
export const HALVES: Readonly<Record<"tuning" | "scoring", readonly Reply[]>> = { tuning: [...tuning, ...silence], scoring };

/** What the rules take each reply of a half for. */
export function judged(replies: readonly Reply[]): Judged[] {
  return replies.map((reply) => ({
    id: reply.id,
    language: reply.language,
    kind: reply.kind as ResponseKind,
    guess: classifyResponse(reply.text, signsOf(reply)),
  }));
}

/** The sender's domain is told to nobody: the set is scored without the directory's help. */
function signsOf({ headers, subject }: Reply): MailSigns {
  if (headers === null) return NO_SIGNS;
  return {
    autoSubmitted: headers.autoSubmitted as MailSigns["autoSubmitted"],
    precedence: headers.precedence,
    isNullSender: headers.nullSender,
    isFromNoReply: isNoReplyAddress(headers.from),
    subject,
    isFromPlatform: null,
  };
}
