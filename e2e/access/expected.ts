import type { Actor } from "@/lib/domain/access/actor";
import { canSee, holds, type CaseAccess, type Permission } from "@/lib/domain/access/permissions";

/** Who may open a page: everybody, nobody, holders of a permission, or of those only who may see the case that it shows. */
type Rule = "everybody" | "nobody" | { readonly permission: Permission; readonly showsCase?: true };

const RULES: Readonly<Record<string, Rule>> = {
  "/": "everybody",
  "/report": "everybody",
  "/report/filed": "everybody",
  "/receipt": "everybody",
  "/sign-in": "everybody",
  "/sign-in/link-sent": "everybody",
  "/docs/api": "everybody",
  "/dev/gallery": "nobody",
  "/reports": { permission: "report.read_own" },
  "/reports/[reference]": { permission: "report.read_own", showsCase: true },
  "/queue": { permission: "case.list" },
  "/cases/[reference]": { permission: "case.read", showsCase: true },
  "/cases/[reference]/clocks/[clock]": { permission: "case.read_log", showsCase: true },
  "/cases/[reference]/notices/new": { permission: "notice.compose", showsCase: true },
  "/cases/[reference]/notices/[noticeId]": { permission: "notice.compose", showsCase: true },
  "/inbound-mail": { permission: "mail.read" },
  "/inbound-mail/[mail]": { permission: "mail.read" },
  "/notices": { permission: "notice.answer" },
  "/notices/[reference]": { permission: "statement.give", showsCase: true },
  "/notices/statements": { permission: "statement.read" },
  "/notifications": { permission: "notification.read" },
  "/silence": { permission: "silence.read" },
  "/clock-review": { permission: "clock.review" },
  "/people": { permission: "person.read" },
  "/people/[id]": { permission: "person.manage" },
  "/directory": { permission: "directory.read" },
  "/directory/new": { permission: "directory.manage" },
  "/directory/[slug]": { permission: "directory.read" },
  "/directory/[slug]/edit": { permission: "directory.manage" },
  "/directory/[slug]/points/new": { permission: "directory.manage" },
  "/directory/[slug]/points/[point]": { permission: "directory.manage" },
  "/calendars": { permission: "calendar.read" },
  "/calendars/new": { permission: "calendar.manage" },
  "/calendars/[calendar]": { permission: "calendar.read" },
  "/calendars/[calendar]/edit": { permission: "calendar.manage" },
  "/policies": { permission: "policy.read" },
  "/policies/new": { permission: "policy.manage" },
  "/policies/[policy]": { permission: "policy.read" },
  "/policies/[policy]/edit": { permission: "policy.manage" },
  "/cases/[reference]/deadlines": { permission: "case.read_log", showsCase: true },
  "/operations": { permission: "operations.read" },
};

export type Outcome = "shown" | "sign in first" | "not found" | "own page of it";

/** What must happen when this actor asks for this page, by the rules of access alone. A page without a rule here is one nobody has thought about. */
export function expectedOutcome(template: string, actor: Actor, abuseCase: CaseAccess): Outcome {
  const rule = RULES[template];
  if (rule === undefined) throw new Error(`Say in e2e/access/expected.ts who may open ${template}`);
  if (rule === "everybody") return "shown";
  if (rule === "nobody") return "not found";
  // A reporter has a page of their own for each case, which says itself whether there is one.
  if (template === "/cases/[reference]" && actor.role === "reporter") return "own page of it";
  if (!holds(actor, rule.permission)) return actor.role === "anonymous" ? "sign in first" : "not found";
  return rule.showsCase && !canSee(actor, abuseCase) ? "not found" : "shown";
}
