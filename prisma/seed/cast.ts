import type { Actor } from "@/lib/domain/access/actor";

/** Who plays in a story, and when the story is told: times of the living cases count back from it. */
export interface Cast {
  readonly reporter: Actor;
  readonly analyst: Actor;
  readonly second: Actor;
  readonly agent: Actor;
  readonly manager: Actor;
  readonly admin: Actor;
  readonly toldAt: Date;
}

const HOUR_MS = 3_600_000;

/** So many hours before the story is told. */
export function hoursAgo({ toldAt }: Cast, hours: number): Date {
  return new Date(toldAt.getTime() - hours * HOUR_MS);
}

/** So many days before the story is told. */
export function daysAgo(cast: Cast, days: number): Date {
  return hoursAgo(cast, days * 24);
}
