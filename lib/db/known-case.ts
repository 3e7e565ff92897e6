import "server-only";
import type { CaseState } from "@/lib/domain/case/case-state";
import type { KnownCase } from "@/lib/domain/case/case-view";
import type { StoredCase } from "./case-store";
import { textsOf } from "./case-texts";
import type { Reader } from "./client";

/** More neighbours than this are a list to search, not a line to read. */
const MOST_LINKED = 50;

/** A case with all that its log does not hold: the texts not erased, and the cases beside it. `state` is newer than what was stored after a write. */
export async function knownCase(db: Reader, stored: StoredCase, state: CaseState = stored.state): Promise<KnownCase> {
  const [texts, linked] = [await textsOf(db, stored.id), await linkedReferences(db, stored.id)];
  return { reference: stored.reference, access: stored.access, state, texts, linked };
}

/** Cases of the same item or of the same surroundings (server, account), the newest first: linked from both ends, whoever came first. */
async function linkedReferences(db: Reader, caseId: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ reference: string }[]>`
    SELECT other.reference FROM abuse_case other
    WHERE other.id IN (
      SELECT theirs.case_id FROM case_item ours JOIN case_item theirs ON theirs.scope_key = ours.scope_key
      WHERE ours.case_id = ${caseId}::uuid AND theirs.case_id <> ours.case_id
    )
    ORDER BY other.opened_at DESC, other.id LIMIT ${MOST_LINKED}`;
  return rows.map((row) => row.reference);
}
