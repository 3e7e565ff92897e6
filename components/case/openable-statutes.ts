import type { CaseView } from "@/lib/domain/case/case-view";
import { STATUTE_IDS, STATUTES, type Statute } from "@/lib/domain/law/statutes";

type Stand = Pick<CaseView, "category" | "clocks">;

/**
 * The deadlines in law that somebody may start for a case of this category and that do not run for it yet. What an authority alone starts, and
 * what starts by itself, is nobody's to open here: it would only be refused.
 */
export function openableStatutes({ category, clocks }: Stand): Statute[] {
  const isOpen = ({ kind, id }: Statute) => clocks.some((clock) => clock.id === `${kind}.statute.${id}`);
  return STATUTE_IDS.map((id) => STATUTES[id]).filter(
    (statute) => statute.startedBy === "depicted_person_or_mandate" && statute.categories.includes(category) && !isOpen(statute),
  );
}
