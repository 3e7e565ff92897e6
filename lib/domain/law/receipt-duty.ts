import type { CaseState, NoticeFact } from "../case/case-state";
import { platformNotices } from "../case/facts";

/**
 * Whether the platform owes a receipt in this case: DSA art. 16(4) asks for one only where the notice carries an electronic contact. Ours
 * always do. Where every notice was the reporter's own and every report is anonymous, we know of no contact, so that a receipt which did not
 * come breaches nothing ("no Art. 16(4) duty", LAW case 17). False before any notice. Where it is owed, it is owed "without undue delay": the
 * DSA gives no number of hours, and a preset is never a legal deadline (LAW section 0, item 4).
 */
export function hasReceiptDuty(state: CaseState): boolean {
  return platformNotices(state).some((notice) => carriesContact(notice, state));
}

function carriesContact({ by }: NoticeFact, { reports }: CaseState): boolean {
  return by === "us" || reports.some((report) => !report.isAnonymous);
}
