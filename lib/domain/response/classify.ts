import { isConditional } from "./doubt";
import type { ResponseKind } from "./kind";
import { plainWording, sentencesOf } from "./plain-wording";
import { asksQuestion, statesNeed } from "./question-wording";
import { acknowledges, isAutomatic, isByAPerson, transfersOn } from "./receipt-wording";
import { saysRefused } from "./refusal-wording";
import { saysInPart, saysRemoved } from "./removal-wording";

/** A guess is never certain: a person confirms it, and until then it is shown as a guess. */
export interface Classification {
  readonly kind: ResponseKind;
  readonly certain: false;
}

interface Surroundings {
  readonly isAutomatic: boolean;
  readonly isReceipt: boolean;
  /** Some sentence speaks of what would happen "if": then nothing beside a receipt is taken for a fact. */
  readonly isHypothetical: boolean;
}

function decisionIn(sentences: readonly string[], around: Surroundings): ResponseKind | null {
  if ((around.isReceipt || around.isAutomatic) && around.isHypothetical) return null;

  const isRefused = sentences.some(saysRefused);
  const removals = sentences.filter(saysRemoved);
  if (removals.length === 0) return isRefused ? "refusal" : null;
  return isRefused || removals.every(saysInPart) ? "partial_action" : "action_taken";
}

/** Receipts ask for details by rote; so beside one only a question counts, and from a machine nothing does. */
function isInformationRequest(sentences: readonly string[], around: Surroundings): boolean {
  if (around.isAutomatic) return false;
  if (around.isReceipt) return !around.isHypothetical && sentences.some(asksQuestion);
  return sentences.some((sentence) => asksQuestion(sentence) || statesNeed(sentence));
}

function notAnAnswer(wording: string, around: Surroundings): ResponseKind {
  if (around.isAutomatic) return "automatic_receipt";
  if (transfersOn(wording)) return "transfer";
  if (!around.isReceipt) return "other";
  return isByAPerson(wording) ? "human_receipt" : "automatic_receipt";
}

/**
 * Guesses, in French and English, what a platform's response amounts to. Whatever is doubtful counts as no answer, since an
 * answer taken for a receipt costs a correction while a receipt taken for an answer hides a silence: a removal counts only
 * when stated in the past and without condition. LAW case 19, DESIGN section 4.
 */
export function classifyResponse(text: string): Classification {
  const wording = plainWording(text);
  const sentences = sentencesOf(wording);
  const flat = sentences.join("\n");
  const around: Surroundings = {
    isAutomatic: isAutomatic(flat),
    isReceipt: acknowledges(flat),
    isHypothetical: sentences.some(isConditional),
  };

  const decision = decisionIn(sentences, around);
  if (decision !== null) return { kind: decision, certain: false };
  const kind = isInformationRequest(sentences, around) ? "information_request" : notAnAnswer(flat, around);
  return { kind, certain: false };
}
