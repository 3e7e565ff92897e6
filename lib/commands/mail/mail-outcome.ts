import "server-only";
import { loadCase, type StoredCase } from "@/lib/db/case-store";
import type { Reader } from "@/lib/db/client";
import type { KeptMail } from "@/lib/db/mail-store";
import type { ResponseGuess } from "@/lib/domain/response/response-guess";

/** Where a mail stands, and what it made of its case. Nothing of what it says: whoever handed it over has that. */
export type MailOutcome = Awaited<ReturnType<typeof mailOutcome>>;

/**
 * @param written the case as it was just written, where it was; it is read otherwise
 */
export async function mailOutcome(db: Reader, mail: Pick<KeptMail, "id" | "state" | "because" | "receivedAt" | "caseId">, written?: Pick<StoredCase, "reference" | "state">) {
  const { id, state, because, receivedAt, caseId } = mail;
  const stored = caseId === null ? null : (written ?? (await loadCase(db, { id: caseId })));
  return {
    mail: { id, state, because, receivedAt },
    case: stored === null ? null : { reference: stored.reference, version: stored.state.version },
    response: stored === null ? null : responseOf(stored, id),
    deliveryProblem: stored === null ? null : problemOf(stored, id),
  };
}

function responseOf({ state }: Pick<StoredCase, "state">, mailId: string) {
  const response = state.responses.find((candidate) => candidate.mailId === mailId);
  if (response === undefined) return null;
  const { responseId, kind, isGuess, guess, noticeId, lacksRedress, occurredAt, recordedAt } = response;
  return { id: responseId, kind, isGuess, guess: guess === undefined ? null : guessOf(guess), noticeId, lacksRedress, receivedAt: occurredAt, recordedAt };
}

/** In one order, whether it was just written or read again: a repeated call gets the same to the byte. */
function guessOf({ looksLike, confidence, reasons }: ResponseGuess) {
  return { looksLike, confidence, reasons };
}

function problemOf({ state }: Pick<StoredCase, "state">, mailId: string) {
  const fact = state.deliveryProblems.find((candidate) => candidate.mailId === mailId);
  return fact === undefined ? null : { noticeId: fact.noticeId, problem: fact.problem, at: fact.occurredAt };
}
