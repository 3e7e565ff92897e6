import type { Clock } from "../clock/clock";
import { STATUTE_IDS, STATUTES, type Statute } from "./statutes";

/** The law that a clock rests on; null where it rests on none. One that somebody opened is named by its law, the others by their kind. */
export function statuteOfClock({ id, kind, basis }: Pick<Clock, "id" | "kind" | "basis">): Statute | null {
  if (basis !== "statute") return null;
  const statutes = STATUTE_IDS.map((statute) => STATUTES[statute]).filter((statute) => statute.kind === kind);
  return statutes.find((statute) => id === `${kind}.statute.${statute.id}`) ?? statutes.find(({ startedBy }) => startedBy === "whoever_notified") ?? null;
}
