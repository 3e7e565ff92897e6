import "server-only";
import type { Reader } from "./client";

/**
 * Counts one attempt in the current window of a bucket and says whether it is still within the limit. One statement, so that
 * any number at once are counted right. The bucket is a keyed hash: whoever reads the table learns no address.
 */
export async function countAttempt(
  db: Reader,
  bucket: string,
  { limit, windowMs, now }: { limit: number; windowMs: number; now: Date },
): Promise<boolean> {
  const startsAt = new Date(Math.floor(now.getTime() / windowMs) * windowMs);
  const [row] = await db.$queryRaw<{ count: number }[]>`
    INSERT INTO attempt_window (bucket, starts_at, count) VALUES (${bucket}, ${startsAt}, 1)
    ON CONFLICT (bucket, starts_at) DO UPDATE SET count = attempt_window.count + 1
    RETURNING count`;
  return row !== undefined && row.count <= limit;
}

/** Forgets windows that ended before this instant. */
export async function forgetAttempts(db: Reader, before: Date): Promise<void> {
  await db.attemptWindow.deleteMany({ where: { startsAt: { lt: before } } });
}
