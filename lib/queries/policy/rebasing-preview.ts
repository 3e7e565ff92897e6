import "server-only";
import type { Reader } from "@/lib/db/client";
import { countOpenCases, newestOpenCases } from "@/lib/db/policy-cases";
import { foldCase } from "@/lib/domain/case/fold";
import { rebasedClocks, type ClockChange } from "@/lib/domain/clock/rebased-clocks";
import type { RuleBook } from "@/lib/domain/policy/case-terms";
import { concerns, governs } from "@/lib/domain/policy/governing";
import type { PolicyVersion } from "@/lib/domain/policy/policy";
import type { QueryContext } from "../query";

/** The most cases listed, and the most logs read to find them: a preview must not cost more the more there is. */
const MOST_LISTED = 100;
const READ_AT_ONCE = 100;
const MOST_READ = 300;

/** A change of one policy: the rules before and after it, and the instant at which the open cases would be re-based by those after. */
export interface RuleChange {
  readonly key: string;
  /** Every version of the policy, the new one included. */
  readonly versions: readonly PolicyVersion[];
  readonly before: RuleBook;
  readonly after: RuleBook;
  readonly at: Date;
}

export interface CaseChange {
  readonly reference: string;
  readonly clocks: readonly ClockChange[];
}

/** How many open cases the policy would have, and how many of those it has now it would leave to others. Counted by what the cases are, reading no log. */
export async function countGoverned(db: Reader, { key, versions, before, after }: RuleChange) {
  const groups = await countOpenCases(db, versions);
  const sum = (isMeant: (group: (typeof groups)[number]) => boolean) => groups.filter(isMeant).reduce((total, { count }) => total + count, 0);
  return {
    governed: sum(({ traits }) => governs(after, key, traits)),
    released: sum(({ traits }) => governs(before, key, traits) && !governs(after, key, traits)),
  };
}

/** The newest cases that the policy bears on and whose running clocks re-basing would change, as far as the logs that may be read tell. */
export async function changedCases(db: Reader, change: RuleChange, visible: QueryContext["visible"]) {
  const cases: CaseChange[] = [];
  let read = 0;
  let isAll = false;
  while (!isAll && read < MOST_READ && cases.length < MOST_LISTED) {
    const batch = await newestOpenCases(db, change.versions, visible, { skip: read, take: READ_AT_ONCE });
    for (const { reference, events } of batch) {
      const state = foldCase(events);
      const isConcerned = concerns(change.before, change.key, state) || concerns(change.after, change.key, state);
      const clocks = isConcerned ? rebasedClocks(state, change.after, change.at) : [];
      if (clocks.length > 0) cases.push({ reference, clocks });
    }
    read += batch.length;
    isAll = batch.length < READ_AT_ONCE;
  }
  return { cases: cases.slice(0, MOST_LISTED), read, isAll: isAll && cases.length <= MOST_LISTED };
}
