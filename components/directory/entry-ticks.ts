import type { AcceptedPointer, DirectoryEntry } from "@/lib/domain/directory/directory-entry";
import type { Channel } from "@/lib/domain/notice/notice";
import { TICKED, type Values } from "../policy/policy-fields";

export const acceptBox = (pointer: AcceptedPointer) => `accepts.${pointer}:flag`;

export const repeatBox = (channel: Channel) => `repeat.channels.${channel}:flag`;

/** The boxes that are ticked in the form of an entry as it stands; none in that of one to be added. */
export function entryTicks(entry: DirectoryEntry | null): Values {
  const boxes = entry === null ? [] : [...entry.accepts.map(acceptBox), ...(entry.repeatRule?.channels ?? []).map(repeatBox), ...(entry.chasing.isAutomatic ? ["isAutomatic:flag"] : [])];
  return Object.fromEntries(boxes.map((name) => [name, TICKED]));
}
