import type { TextRef } from "../case/event";
import type { Channel, Recipient } from "./notice";

/** What a second reader says of a notice. */
export const READING_VERDICTS = ["approved", "returned"] as const;

export type ReadingVerdict = (typeof READING_VERDICTS)[number];

/** Where a notice stands that has not gone out: with its second reader, back with its author, ready, on its way, stuck, or taken back. */
export const OUTGOING_STAGES = ["proposed", "returned", "approved", "queued", "undelivered", "withdrawn"] as const;

export type OutgoingStage = (typeof OUTGOING_STAGES)[number];

/** A notice as written: what it says stands in rows of its own. */
export interface NoticeDraft {
  readonly noticeId: string;
  readonly recipient: Recipient;
  readonly channel: Channel;
  readonly followUpTo: string | null;
  /** The items that it covers. */
  readonly itemIds: readonly string[];
  /** The contact point of the directory that it goes to; null where it names none. */
  readonly pointId: string | null;
  readonly subject: TextRef | null;
  readonly body: TextRef;
}
