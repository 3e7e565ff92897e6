import "server-only";
import type { StoredCase } from "@/lib/db/case-store";
import { reportToldFor } from "@/lib/domain/access/permissions";
import type { Decision } from "@/lib/domain/case/decision";
import type { Classification } from "@/lib/domain/response/classification";
import { classifyResponse } from "@/lib/domain/response/classify";
import type { ResponseKind } from "@/lib/domain/response/kind";
import { logResponse } from "@/lib/domain/response/log-response";
import { lacksRedress } from "@/lib/domain/response/redress";
import type { AutomatedDecision } from "@/lib/domain/statement/vocabulary";
import type { CommandContext } from "../command";
import type { TextMint } from "../mint-text";

/** What a platform said, by whatever door it came. */
export interface Said {
  readonly responseId: string;
  /** What it is; left out where nobody says so, and then it is classified. */
  readonly kind?: ResponseKind;
  readonly receivedAt: Date;
  /** Word for word. */
  readonly text: string;
  readonly noticeId?: string;
  /** Whether machines decided what it tells; left out where nobody said so. */
  readonly automation?: AutomatedDecision;
  /** What was made of it where more is known than its text. */
  readonly guess?: Classification;
  readonly mailId?: string;
  /** Whether the mail may have come by way of a person rather than from the platform. */
  readonly isSecondHand?: true;
}

/**
 * The one place where a response joins a case, be it given inside the app, pasted, called in or mailed: what it is, by whose word or by which guess, and
 * whether it keeps silent on redress.
 */
export function recordResponse({ state, access }: StoredCase, said: Said, { mint, ...occasion }: CommandContext & { readonly mint: TextMint }): Decision {
  const { kind: given, guess: made, text, ...rest } = said;
  const guess = given === undefined ? (made ?? classifyResponse(text)) : null;
  const kind = given ?? guess?.kind ?? "other";
  const reportId = reportToldFor(occasion.actor, access);
  const facts = {
    kind,
    isGuess: guess !== null,
    lacksRedress: lacksRedress(kind, text),
    ...(guess && { guess: { looksLike: guess.looksLike, confidence: guess.confidence, reasons: guess.reasons } }),
    ...(reportId && { reportId }),
  };
  return logResponse(state, { ...rest, ...facts, text: mint.mint("response", text) }, occasion);
}
