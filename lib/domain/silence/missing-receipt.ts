const MINUTE_MS = 60_000;

/**
 * Whether the receipt that usually comes did not: nothing at all came back from the sending of a notice until as long after it as a
 * receipt usually takes. On the last instant is in time, and until that instant nothing is missing yet. What comes later does not
 * undo the sign (wrong address, blocked sender): DESIGN section 4. A platform whose usual time is not known gives no sign.
 */
export function isReceiptMissing(
  sentAt: Date,
  receivedAts: readonly Date[],
  usualMinutes: number | null,
  now: Date,
): boolean {
  if (usualMinutes === null) return false;
  const until = sentAt.getTime() + usualMinutes * MINUTE_MS;
  if (now.getTime() <= until) return false;
  return !receivedAts.some((at) => at.getTime() >= sentAt.getTime() && at.getTime() <= until);
}
