import "server-only";
import canonicalize from "canonicalize";
import { foldCase } from "@/lib/domain/case/fold";
import { projectCase, projectClocks } from "@/lib/domain/case/projection";
import { toCaseEvent } from "./case-event-row";
import type { Prisma } from "./generated/client";

/** A case with everything that its log must be able to give again. */
export const WITH_ROWS = {
  events: { orderBy: { sequence: "asc" } },
  clocks: { omit: { caseId: true } },
  items: { select: { id: true, isOpen: true, isSubject: true } },
  reports: { select: { id: true } },
} satisfies Prisma.AbuseCaseInclude;

export type CaseRows = Prisma.AbuseCaseGetPayload<{ include: typeof WITH_ROWS }>;

/** Whether folding the log of a case gives its rows again: the case itself, its clocks, its items, its reports (DESIGN section 4). */
export function rowsAgree(row: CaseRows): boolean {
  const { events, clocks, items, reports, id: _id, reference: _reference, lastHash: _lastHash, ...columns } = row;
  const state = foldCase(events.map(toCaseEvent));
  const isOpen = state.status !== "closed";
  const stored = {
    columns,
    clocks: sorted(clocks),
    items: sorted(items),
    reports: sorted(reports),
  };
  const folded = {
    columns: projectCase(state),
    clocks: sorted(projectClocks(state)),
    items: sorted(state.items.map(({ itemId }) => ({ id: itemId, isOpen, isSubject: itemId === state.subjectItemId }))),
    reports: sorted(state.reports.map(({ reportId }) => ({ id: reportId }))),
  };
  return form(stored) === form(folded);
}

function sorted(rows: readonly unknown[]): string[] {
  return rows.map(form).sort();
}

/** Dates as the instants they are, keys in one order. */
function form(value: unknown): string {
  return canonicalize(JSON.parse(JSON.stringify(value)) as unknown) ?? "";
}
