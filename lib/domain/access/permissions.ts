import { isReporterRole, type Actor, type ActorRole } from "./actor";
import type { Platform } from "../item/platform";

/** Who holds what. Having a permission is half the question; `may` asks the other half, on the case itself. */
const GRANTS = {
  "report.file": ["anonymous", "reporter", "analyst", "manager"],
  "report.read_own": ["reporter"],
  "report.choose_updates": ["reporter", "receipt_holder"],
  "receipt.read": ["receipt_holder"],
  "case.read": ["reporter", "analyst", "platform_agent", "manager"],
  "case.list": ["reporter", "analyst", "platform_agent", "manager"],
  "case.read_log": ["analyst", "manager"],
  "case.triage": ["analyst", "manager"],
  "case.assign": ["analyst", "manager"],
  "case.escalate": ["analyst", "manager"],
  "case.close": ["analyst", "manager"],
  "case.reopen": ["analyst", "manager"],
  "notice.send": ["reporter", "receipt_holder", "analyst", "manager"],
  "notice.compose": ["analyst", "manager"],
  "notice.second_read": ["analyst", "manager"],
  "notice.deliver": ["system"],
  "response.log": ["reporter", "receipt_holder", "analyst", "platform_agent", "manager"],
  "response.reclassify": ["analyst", "manager"],
  "notice.answer": ["platform_agent"],
  "statement.give": ["analyst", "platform_agent", "manager"],
  "statement.read": ["analyst", "platform_agent", "manager"],
  "takedown.claim": ["reporter", "analyst", "platform_agent", "manager"],
  "takedown.verify": ["analyst", "manager"],
  "note.add": ["analyst", "manager"],
  "mail.receive": ["analyst", "manager", "admin", "system"],
  "mail.settle": ["system"],
  "mail.read": ["analyst", "manager"],
  "mail.match": ["analyst", "manager"],
  "silence.read": ["analyst", "manager"],
  "person.read": ["manager", "admin"],
  "person.manage": ["admin", "system"],
  "directory.read": ["analyst", "manager", "admin"],
  "directory.manage": ["manager", "admin"],
  "policy.read": ["analyst", "manager", "admin"],
  "policy.manage": ["manager", "admin"],
  "calendar.read": ["analyst", "platform_agent", "manager", "admin"],
  "calendar.manage": ["manager", "admin"],
  "token.manage": ["admin", "system"],
  "clock.sweep": ["system"],
  "clock.pause": ["analyst", "manager"],
  "clock.rebase": ["manager"],
  "clock.review": ["manager"],
  "statute.open": ["analyst", "manager"],
  "settlement.log": ["analyst", "manager"],
  "notification.read": ["analyst", "platform_agent", "manager"],
  "notification.send": ["system"],
  "operations.read": ["manager", "admin"],
  "operations.manage": ["admin"],
  "settings.own": ["reporter", "analyst", "platform_agent", "manager", "admin"],
} satisfies Record<string, readonly ActorRole[]>;

export type Permission = keyof typeof GRANTS;

export const PERMISSIONS = Object.keys(GRANTS) as Permission[];

/** What may be asked of a case to decide who may see it. */
export interface CaseAccess {
  readonly platform: Platform;
  /** Its reports, and who filed them where that person has an account. */
  readonly reports: readonly { readonly id: string; readonly reporterId: string | null }[];
}

/** Whether the actor's role (and token, where it is one) has the permission at all. */
export function holds(actor: Actor, permission: Permission): boolean {
  const roles: readonly ActorRole[] = GRANTS[permission];
  return roles.includes(actor.role) && (actor.scopes === null || actor.scopes.includes(permission));
}

/** Whether the actor may do this to this case. The case is required, so nobody can ask half the question. */
export function may(actor: Actor, permission: Permission, abuseCase: CaseAccess): boolean {
  return holds(actor, permission) && canSee(actor, abuseCase);
}

/**
 * Whether the case exists for this actor: every case for analysts and managers, those of their own platform for platform
 * agents, their own for reporters and receipt holders, none for everybody else. What one cannot see is "not found", never "forbidden".
 */
export function canSee(actor: Actor, abuseCase: CaseAccess): boolean {
  switch (actor.role) {
    case "analyst":
    case "manager":
      return true;
    case "platform_agent":
      return actor.platform !== null && actor.platform === abuseCase.platform;
    case "reporter":
      return actor.id !== null && abuseCase.reports.some((report) => report.reporterId === actor.id);
    case "receipt_holder":
      return actor.reportIds.some((reportId) => abuseCase.reports.some((report) => report.id === reportId));
    case "admin":
    case "anonymous":
    case "system":
      return false;
  }
}

/** The reports of a case that are this actor's own: all of them to staff, who answer for all. */
export function ownReportIds(actor: Actor, { reports }: CaseAccess): readonly string[] {
  if (actor.role === "receipt_holder") return actor.reportIds;
  if (actor.role !== "reporter") return reports.map((report) => report.id);
  return reports.filter((report) => report.reporterId === actor.id).map((report) => report.id);
}

/** The report for which an actor speaks of a case: one of their own. Undefined for staff and platforms, who speak for themselves. */
export function reportToldFor(actor: Actor, access: CaseAccess): string | undefined {
  return isReporterRole(actor.role) ? ownReportIds(actor, access)[0] : undefined;
}

/** Whether a case can be given to a person in this role: those who may take one can be given one. */
export function mayHoldCases(role: ActorRole): boolean {
  return rolesHolding("case.assign").includes(role);
}

/** Whether the actor works for the organisation that runs Relance, and so sees what is said among its own. */
export function isStaff(actor: Actor): boolean {
  return isStaffRole(actor.role);
}

export function isStaffRole(role: string): boolean {
  return role === "analyst" || role === "manager";
}

/** The roles that hold a permission, for the generated table. */
export function rolesHolding(permission: Permission): readonly ActorRole[] {
  return GRANTS[permission];
}
