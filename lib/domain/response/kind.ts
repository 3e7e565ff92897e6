/** What a platform's response amounts to. DESIGN section 3. */
export const RESPONSE_KINDS = [
  "automatic_receipt",
  "human_receipt",
  "information_request",
  "action_taken",
  "partial_action",
  "refusal",
  "transfer",
  "other",
] as const;

export type ResponseKind = (typeof RESPONSE_KINDS)[number];

const ANSWERS: readonly ResponseKind[] = ["information_request", "action_taken", "partial_action", "refusal"];
const RECEIPTS: readonly ResponseKind[] = ["automatic_receipt", "human_receipt"];

/**
 * Whether a response answers, and so stops the `answer` clock and the silence. A receipt acknowledges only; a transfer
 * and anything unclear answer nothing either. DESIGN section 3, LAW case 19.
 */
export function isAnswer(kind: ResponseKind): boolean {
  return ANSWERS.includes(kind);
}

/** Whether a response says no more than that ours arrived, be it by a machine or a person. LAW case 19. */
export function isReceipt(kind: ResponseKind): boolean {
  return RECEIPTS.includes(kind);
}
