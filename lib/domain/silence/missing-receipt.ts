const MINUTE_MS = 60_000;

interface SentNotice {
  readonly id: string;
  readonly sentAt: Date;
}

interface ReceivedResponse {
  /** The notice that it answers; null where nobody said. */
  readonly noticeId: string | null;
  readonly receivedAt: Date;
}

/**
 * Whether the receipt that usually comes did not, which is a sign of a wrong address or a blocked sender (DESIGN section 4): longer has
 * passed since a notice than a receipt usually takes, and nothing has come back to it. On the last instant nothing is missing yet. Whatever
 * comes back to it, be it late, shows that it arrived and ends the sign; of what names no notice, all that came after it. A platform whose
 * usual time is not known gives no sign.
 */
export function isReceiptMissing(
  { id, sentAt }: SentNotice,
  responses: readonly ReceivedResponse[],
  usualMinutes: number | null,
  now: Date,
): boolean {
  if (usualMinutes === null) return false;
  const until = sentAt.getTime() + usualMinutes * MINUTE_MS;
  if (now.getTime() <= until) return false;
  return !responses.some(({ noticeId, receivedAt }) => noticeId === id || (noticeId === null && receivedAt.getTime() >= sentAt.getTime()));
}
