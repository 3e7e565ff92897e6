import "server-only";
import type { CaseTraits, PolicyVersion, Scope } from "@/lib/domain/policy/policy";
import { SCOPE_FIELDS } from "@/lib/domain/policy/policy";
import { fieldsOf } from "@/lib/domain/policy/scope";
import { toCaseEvent } from "./case-event-row";
import type { Reader } from "./client";
import type { Prisma } from "./generated/client";

/** How many open cases there are of each sort that some of these policies are for. One look at the open cases, whatever their number. */
export async function countOpenCases(db: Reader, policies: readonly PolicyVersion[]): Promise<{ traits: CaseTraits; count: number }[]> {
  const groups = await db.abuseCase.groupBy({ by: [...SCOPE_FIELDS], where: openUnder(policies), _count: { _all: true } });
  return groups.map(({ _count, ...traits }) => ({ traits: traits as CaseTraits, count: _count._all }));
}

/** Open cases that some of these policies are for, with their logs, the newest first. */
export async function newestOpenCases(db: Reader, policies: readonly PolicyVersion[], visible: Prisma.AbuseCaseWhereInput, { skip, take }: { skip: number; take: number }) {
  const rows = await db.abuseCase.findMany({
    where: { AND: [visible, openUnder(policies)] },
    select: { reference: true, events: { orderBy: { sequence: "asc" } } },
    orderBy: [{ openedAt: "desc" }, { id: "asc" }],
    skip,
    take,
  });
  return rows.map(({ reference, events }) => ({ reference, events: events.map(toCaseEvent) }));
}

/** The next open cases that some of these policies are for, by id from after one on: each is met once, whatever is opened or closed meanwhile. */
export async function nextOpenCases(db: Reader, policies: readonly PolicyVersion[], after: string | null, take: number) {
  const beyond = after === null ? {} : { id: { gt: after } };
  return db.abuseCase.findMany({ where: { AND: [beyond, openUnder(policies)] }, select: { id: true, reference: true }, orderBy: { id: "asc" }, take });
}

/** Prisma reads an empty condition in a list of alternatives as if it were not there, and an empty list now as all, now as none: neither is handed to it. */
function openUnder(policies: readonly PolicyVersion[]): Prisma.AbuseCaseWhereInput {
  if (policies.length === 0) return { id: { in: [] } };
  const isForAll = policies.some(({ scope }) => fieldsOf(scope).length === 0);
  return { closedAt: null, ...(isForAll ? {} : { OR: policies.map(({ scope }) => traitsIn(scope)) }) };
}

function traitsIn(scope: Scope): Prisma.AbuseCaseWhereInput {
  const asked = SCOPE_FIELDS.flatMap((field) => (scope[field] === undefined ? [] : [[field, { in: [...scope[field]] }]]));
  return Object.fromEntries(asked) as Prisma.AbuseCaseWhereInput;
}
