import type { Platform } from "../item/platform";

/** The roles a person can have. DESIGN section 2. */
export const ROLES = ["reporter", "analyst", "platform_agent", "manager", "admin"] as const;

export type Role = (typeof ROLES)[number];

/** Every kind of actor: a person in a role, or somebody of whom we know only that they hold a receipt, or nothing at all. */
export const ACTOR_ROLES = [...ROLES, "receipt_holder", "anonymous", "system"] as const;

export type ActorRole = (typeof ACTOR_ROLES)[number];

/** Who asks. The label is a pseudonym and may stand in the log; nothing else here may. */
export interface Actor {
  readonly role: ActorRole;
  readonly label: string;
  /** The person, where there is one. */
  readonly id: string | null;
  /** The platform a platform agent works for; null for everybody else. */
  readonly platform: Platform | null;
  /** The one report that a receipt holder holds the receipt of; empty for everybody else. */
  readonly reportIds: readonly string[];
  /** A token may be narrower than its role; null is the whole role. */
  readonly scopes: readonly string[] | null;
}

export const ANONYMOUS: Actor = {
  role: "anonymous",
  label: "anonymous reporter",
  id: null,
  platform: null,
  reportIds: [],
  scopes: null,
};

export const SYSTEM: Actor = { ...ANONYMOUS, role: "system", label: "Relance" };

/** Whether a role, as an actor has it or as the log keeps it, is that of somebody who reports: with an account, by a receipt, or with neither. */
export function isReporterRole(role: string): boolean {
  return role === "reporter" || role === "anonymous" || role === "receipt_holder";
}
