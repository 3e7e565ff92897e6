import type { Clock } from "@/lib/domain/clock/clock";
import { statuteOfClock } from "@/lib/domain/law/statute-of-clock";
import type { StatuteId } from "@/lib/domain/law/statutes";

type Named = Pick<Clock, "kind" | "basis"> & { readonly id?: string };

/**
 * What a clock is called, with the law it rests on where that alone tells it apart: a removal can be owed by several laws at once, and by our
 * policy beside them. Any other name stays as it is.
 */
export function withLaw(name: string, { id, kind, basis }: Named, law: (statute: StatuteId) => string): string {
  const statute = kind === "takedown" && id !== undefined ? statuteOfClock({ id, kind, basis }) : null;
  return statute === null ? name : `${name} · ${law(statute.id)}`;
}
