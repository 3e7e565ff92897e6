/** What may happen to a notice on its way. */
export const DELIVERY_PROBLEMS = [
  /** It came back (RFC 3464), after our mail server had taken it. */
  "bounced",
  /** The mail server refused it for good. */
  "rejected",
  /** It could not be handed over for days, and was given up. */
  "given_up",
  /** Somebody's mailbox answered that nobody is there to read it. */
  "out_of_office",
  /** The receipt that usually comes within minutes did not: a wrong address, or a blocked sender. */
  "receipt_missing",
] as const;

export type DeliveryProblem = (typeof DELIVERY_PROBLEMS)[number];

const NOT_ARRIVED: readonly DeliveryProblem[] = ["bounced", "rejected", "given_up"];

/** Whether a notice with this problem did not arrive, and so starts no clock; the others are signs that somebody should look at. */
export function hasNotArrived(problem: DeliveryProblem): boolean {
  return NOT_ARRIVED.includes(problem);
}
