import type { Confidence, GuessReason } from "./classification";
import type { Findings } from "./findings";
import type { ResponseKind } from "./kind";
import type { Said } from "./read-sentences";
import { DECIDED, REPORTED_THING } from "./wording/things";

/** What the words come to where they come to an answer or a transfer, and how sure that is. */
export interface Reading {
  readonly kind: ResponseKind;
  readonly confidence: Confidence;
  readonly reasons: readonly GuessReason[];
}

const sure = (kind: ResponseKind, ...reasons: GuessReason[]): Reading => ({ kind, confidence: "high", reasons });
const unsure = (kind: ResponseKind, ...reasons: GuessReason[]): Reading => ({ kind, confidence: "low", reasons });

/** Only a text that says nothing else may be believed on a word as short as "removed": receipts tell the usual course that way. */
function isSilentOtherwise({ receipt, elsewhere, isConditional, isLecture, isPromisedElsewhere }: Findings): boolean {
  if (elsewhere.passedInside) return false;
  return !receipt.received && !receipt.pending && !receipt.automatic && !isPromisedElsewhere && !isConditional && !isLecture;
}

function removal(found: Findings): Reading | null {
  const isLimited = found.limits.length > 0 && !found.isEverywhere;
  const isPlain = found.removals.length > 0;
  const isShort = !isPlain && found.perhaps.length > 0;
  if (!isPlain && !isShort && !isLimited) return null;

  const isRefusedToo = found.refusals.length > 0;
  const isPart = isLimited || isRefusedToo || (found.isInPart && !found.isEverywhere);
  const kind: ResponseKind = isPart ? "partial_action" : "action_taken";
  const reasons: GuessReason[] = isPart ? ["states_part_only"] : ["states_removal"];
  if (isShort && !isLimited) return unsure(kind, ...reasons, "conditional_promise");
  const acts = [...found.removals, ...(isLimited ? found.limits : [])];
  return isOfTheReport(acts) ? sure(kind, ...reasons) : unsure(kind, ...reasons);
}

/** Whether any of them names such a thing as is reported, or speaks of our report: "it was removed" alone may be said of a label or a form. */
function isOfTheReport(said: readonly Said[]): boolean {
  return said.some(({ text, isAnchored }) => isAnchored || REPORTED_THING.test(text));
}

function asksForSomething({ questions, needs, lacks, asks, isAskedAtAll, receipt, isConditional }: Findings): boolean {
  if (questions.length > 0 || needs.length > 0) return true;
  if (isAskedAtAll && lacks.length > 0) return true;
  const isByRote = receipt.received || receipt.thanked || receipt.automatic || receipt.pending || receipt.promised || isConditional;
  return asks.length > 0 && !isByRote;
}

/**
 * A decision, a question or a turn elsewhere, in this order; null where the words come to none. Where a body that does not have the
 * content says whom to ask instead, that outweighs its saying that it will not act.
 */
export function weighAnswer(found: Findings): Reading | null {
  const removed = removal(found);
  if (removed?.confidence === "high") return removed;

  const { passedOn, notOurs } = found.elsewhere;
  if (passedOn && notOurs) return sure("transfer", "passes_on");
  if (found.refusals.length > 0 && !(asksForSomething(found) && found.lacks.length > 0)) {
    const isFramed = found.refusals.every((said) => said.isFramed && !said.isAnchored) && found.receipt.received;
    return isFramed || !(isOfTheReport(found.refusals) || found.refusals.some(({ text }) => DECIDED.test(text))) ? unsure("refusal", "states_refusal", "conditional_promise") : sure("refusal", "states_refusal");
  }
  if (passedOn && found.questions.length === 0 && found.lacks.length === 0) return isKept(found) ? null : sure("transfer", "passes_on");
  if (asksForSomething(found)) return isPlainRequest(found) ? sure("information_request", "asks_question") : unsure("information_request", "asks_question");
  if (notOurs && !found.receipt.received) return sure("transfer", "passes_on");
  return removed ?? weaker(found);
}

/** A question put to us, or a need beside which nothing speaks of a receipt: those ask for patience and good subject lines, too. */
function isPlainRequest({ questions, needs, lacks, asks, receipt }: Findings): boolean {
  if (questions.length > 0 || lacks.length > 0) return true;
  const isReceipt = receipt.automatic || receipt.pending || receipt.promised || receipt.later;
  return !isReceipt && (needs.length > 0 || (isOfTheReport(asks) && !receipt.received));
}

/** What the words may come to, taken loosely: believed only of a text that says nothing else. */
function weaker(found: Findings): Reading | null {
  const isSilent = isSilentOtherwise(found) && !found.receipt.later && !found.isGoneByItself && !isAside(found);
  if (isSilent && found.isAsking) return unsure("information_request", "asks_question");
  if (found.lacks.length > 0) return unsure("information_request", "asks_question");
  if (found.perhapsRefusals.length === 0) return null;
  return isSilent ? unsure("refusal", "states_refusal") : null;
}

/** They asked somebody else, and it is still they who will write. */
function isKept({ receipt, elsewhere }: Findings): boolean {
  return !elsewhere.notOurs && (receipt.pending || receipt.automatic);
}

/** A ticket, a survey or good wishes. */
function isAside({ elsewhere }: Findings): boolean {
  return elsewhere.housekeeping || elsewhere.survey || elsewhere.chatter || elsewhere.absent;
}
