import type { NoticeFact } from "../../case/case-state";
import type { FactSource } from "../../directory/contact-point";
import type { RepeatRule } from "../../directory/directory-entry";
import type { Channel } from "../notice";

const DAY_MS = 86_400_000;

/** What the platform's own rule says against a further message now. */
export interface RepeatWarning {
  readonly kind: "forbidden" | "too_soon";
  /** From when on the rule lets it pass; null where it never does. */
  readonly allowedFrom: Date | null;
  readonly source: FactSource;
}

interface Repeat {
  /** By which the further message would go. */
  readonly channel: Channel;
  readonly notices: readonly Pick<NoticeFact, "occurredAt" | "recipient" | "by" | "undelivered">[];
}

/**
 * What speaks against writing to the platform again by this channel; null where nothing does. A rule counts messages by its own channels alone;
 * where it counts one, whatever of ours has reached the platform before makes it a repeat. On the day that it allows, it is no longer too soon. LAW section 0, item 3.
 */
export function repeatWarning(rule: RepeatRule | null, { channel, notices }: Repeat, now: Date): RepeatWarning | null {
  if (rule === null || !rule.channels.includes(channel)) return null;
  const ours = notices.filter(({ recipient, by, undelivered }) => recipient === "platform" && by === "us" && undelivered === null);
  if (ours.length === 0) return null;
  const { source, minDays } = rule;
  if (minDays === null) return { kind: "forbidden", allowedFrom: null, source };
  const last = Math.max(...ours.map(({ occurredAt }) => occurredAt.getTime()));
  const allowedFrom = new Date(last + minDays * DAY_MS);
  return allowedFrom > now ? { kind: "too_soon", allowedFrom, source } : null;
}
