import type { Channel } from "../notice/notice";
import type { ContactPoint, ContactPurpose } from "./contact-point";
import type { DirectoryEntry } from "./directory-entry";

/** What a way to reach somebody has to be; what is left out is any. */
export interface WantedPoint {
  readonly purpose?: ContactPurpose;
  readonly channel?: Channel;
}

/** The ways to reach somebody that are in use and are what is wanted, in the order of the directory. One that was retired is none of them. */
export function contactPointsFor({ points }: Pick<DirectoryEntry, "points">, { purpose, channel }: WantedPoint): ContactPoint[] {
  return points.filter((point) => !point.isRetired && (purpose === undefined || point.purpose === purpose) && (channel === undefined || point.channel === channel));
}

/** The first of them; null where there is none. */
export function pickContactPoint(entry: Pick<DirectoryEntry, "points">, wanted: WantedPoint): ContactPoint | null {
  return contactPointsFor(entry, wanted)[0] ?? null;
}
