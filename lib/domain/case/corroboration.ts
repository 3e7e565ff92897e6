import type { CaseAccess } from "../access/permissions";
import type { CaseState } from "./case-state";

/** How well a case is supported: by how many reports, and between which dates they saw it. */
export interface Corroboration {
  readonly reports: number;
  readonly firstObservedAt: Date;
  readonly lastObservedAt: Date;
}

/**
 * What the reports of a case say together. Those of one account are one; of those without an account nobody can tell, so each counts. A report that
 * names no date of its own saw it when it was filed.
 */
export function corroborationOf({ reports }: CaseState, access: CaseAccess): Corroboration {
  const accounts = new Map(access.reports.map(({ id, reporterId }) => [id, reporterId]));
  const distinct = new Set(reports.map(({ reportId }) => accounts.get(reportId) ?? reportId));
  const observed = reports.map(({ observedAt, occurredAt }) => (observedAt === null ? occurredAt.getTime() : new Date(observedAt).getTime()));
  return { reports: distinct.size, firstObservedAt: new Date(Math.min(...observed)), lastObservedAt: new Date(Math.max(...observed)) };
}
