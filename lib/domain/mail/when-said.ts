import type { MailDoor } from "./incoming-mail";

const DAY_MS = 86_400_000;
/** Mail servers try for a week or so, and ours may have been away for longer. */
const LONGEST_ON_ITS_WAY_MS = 30 * DAY_MS;

interface Arrived {
  /** What the header claims. */
  readonly date: string | null;
  readonly receivedAt: Date;
  readonly door: MailDoor;
  /** When the notice went out that it answers; null where there is none. */
  readonly notBefore: Date | null;
  /** Whether nothing speaks against its sender. */
  readonly isCredible: boolean;
}

/**
 * When a mail was said: by its own date where that can be true, since a server that was away for a day must not make an answer late, else
 * when it came in. Its date cannot be true after it came in or before the notice that it answers. One that comes straight to our server is
 * on its way for no longer than a month; a mailbox or a service may hold older ones, which are history. When we were told is kept beside it.
 */
export function whenSaid({ date, receivedAt, door, notBefore, isCredible }: Arrived): Date {
  const said = date === null ? null : new Date(date);
  if (said === null || Number.isNaN(said.getTime()) || !isCredible) return receivedAt;
  const isTooEarly = notBefore !== null && said < notBefore;
  const isTooOld = receivedAt.getTime() - said.getTime() > LONGEST_ON_ITS_WAY_MS && (door === "smtp" || notBefore === null);
  return said > receivedAt || isTooEarly || isTooOld ? receivedAt : said;
}
