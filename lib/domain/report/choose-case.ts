import type { Item } from "../item/item";

/** An item some case has, as joining needs to know it. */
export interface KnownItem {
  readonly id: string;
  readonly caseId: string;
  readonly reference: string;
  readonly canonicalKey: string;
  readonly isOpen: boolean;
  readonly isSubject: boolean;
  /** Closed as removed, less than ninety days ago: the same item again has reappeared. */
  readonly isReappearing: boolean;
}

export type CaseChoice =
  | { readonly join: { readonly caseId: string } }
  | { readonly join: null; readonly linked: readonly string[] };

/**
 * Which case a report belongs to (DESIGN section 4, "Which reports join"): the open case with the same item; else the open case about a
 * server, channel or account that the item is inside of; else the case closed as removed less than 90 days ago with the same item, which
 * reopens; else a new one, linked to the cases of the same item or the same surroundings. The first item that matches decides.
 */
export function chooseCase(items: readonly Item[], known: readonly KnownItem[]): CaseChoice {
  const open = known.filter((candidate) => candidate.isOpen);
  const reappearing = known.filter((candidate) => !candidate.isOpen && candidate.isReappearing);
  const match =
    firstMatch(items, open, (item, candidate) => candidate.canonicalKey === item.canonicalKey) ??
    firstMatch(items, open, (item, candidate) => candidate.isSubject && item.containerKeys.includes(candidate.canonicalKey)) ??
    firstMatch(items, reappearing, (item, candidate) => candidate.canonicalKey === item.canonicalKey);

  if (match !== undefined) return { join: { caseId: match.caseId } };
  return { join: null, linked: [...new Set(known.map((candidate) => candidate.reference))].sort() };
}

function firstMatch(
  items: readonly Item[],
  known: readonly KnownItem[],
  covers: (item: Item, candidate: KnownItem) => boolean,
): KnownItem | undefined {
  for (const item of items) {
    const match = known.find((candidate) => covers(item, candidate));
    if (match !== undefined) return match;
  }
  return undefined;
}
