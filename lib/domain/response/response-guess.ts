import type { Confidence, GuessReason } from "./classification";
import type { ResponseKind } from "./kind";

/** What the classifier made of a response, and why: codes only. */
export interface ResponseGuess {
  readonly looksLike: ResponseKind;
  readonly confidence: Confidence;
  readonly reasons: readonly GuessReason[];
}
