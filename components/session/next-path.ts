import type { Role } from "@/lib/domain/access/actor";

const HOMES: Readonly<Record<Role, string>> = {
  reporter: "/reports",
  analyst: "/queue",
  platform_agent: "/queue",
  manager: "/silence",
  admin: "/people",
};

/** Where somebody of this role begins their work. */
export function homeOf(role: Role): string {
  return HOMES[role];
}

/**
 * Where to go after signing in: the page that was asked for, if it is one of ours, else the role's own. Only a plain path is ours: a second
 * slash or a backslash would name another site, and a control character may hide either (open redirects, OWASP).
 */
export function pathAfterSignIn(asked: string | undefined, role: Role): string {
  const isOurs = asked !== undefined && /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(asked) && !/^\/(?:sign-in|api)(?:[/?#]|$)/.test(asked);
  return isOurs ? asked : homeOf(role);
}
