import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { HeaderPerson } from "@/components/layout/site-header";
import { SessionNav } from "@/components/session/session-nav";
import { SignOutForm } from "@/components/session/sign-out-form";
import { actorOfPerson } from "@/lib/auth/actor-of-person";
import { currentPerson } from "@/lib/auth/current-actor";
import type { Actor } from "@/lib/domain/access/actor";
import { holds, type Permission } from "@/lib/domain/access/permissions";
import { isDatabaseUnavailable } from "@/lib/outage/is-database-unavailable";
import { ask } from "@/lib/queries/ask";
import { MOST_UNREAD, unreadCountQuery } from "@/lib/queries/notification/unread-count";
import { signOut } from "./(public)/sign-in/sign-out";

/** What the header shows of a session; all empty for a stranger. */
export interface SessionHeader {
  readonly person: HeaderPerson | null;
  readonly nav?: ReactNode;
  readonly signOut?: ReactNode;
}

/** Each place, and the permission without which it is not there. Whoever has reports of their own follows their cases there, and needs no queue. */
const PLACES = [
  { href: "/reports", word: "reports", permission: "report.read_own" },
  { href: "/queue", word: "queue", permission: "case.list", unless: "report.read_own" },
  { href: "/notifications", word: "notifications", permission: "notification.read" },
  { href: "/silence", word: "silence", permission: "silence.read" },
  { href: "/clock-review", word: "clockReview", permission: "clock.review" },
  { href: "/people", word: "people", permission: "person.read" },
  { href: "/directory", word: "directory", permission: "directory.read" },
  { href: "/policies", word: "policies", permission: "policy.read" },
  { href: "/calendars", word: "calendars", permission: "calendar.manage" },
  { href: "/operations", word: "operations", permission: "operations.read" },
] as const satisfies readonly { href: string; word: string; permission: Permission; unless?: Permission }[];

type Place = (typeof PLACES)[number];

/** Where one goes to change how Relance works, rather than to work. */
const isSetting = ({ href }: Place) => SETTINGS.includes(href);
const SETTINGS: readonly string[] = ["/people", "/directory", "/policies", "/calendars", "/operations"];

/** Who the header greets, where they may go, and their way out. */
export async function sessionHeader(): Promise<SessionHeader> {
  const person = await personOrNobody();
  if (person === null) return { person: null };

  const t = await getTranslations("signIn.nav");
  const roles = await getTranslations("access.roles");
  const layout = await getTranslations("layout");
  const actor = actorOfPerson(person);
  const count = await unreadOf(actor);
  const shown = count < MOST_UNREAD ? `${count}` : `${MOST_UNREAD - 1}+`;
  const unread = count === 0 ? undefined : { shown, said: t("unread", { count, shown }) };
  const places = PLACES.filter((place) => holds(actor, place.permission) && !("unless" in place && holds(actor, place.unless)));
  const linkOf = ({ href, word }: Place) => ({ href, label: t(word), count: word === "notifications" ? unread : undefined });
  const daily = places.filter((place) => !isSetting(place));
  const settings = places.filter(isSetting);
  // Whoever has nothing but settings has them at hand.
  const folded = daily.length === 0 || settings.length < 2 ? undefined : { label: t("settings"), links: settings.map(linkOf) };
  const links = (folded === undefined ? places : daily).map(linkOf);
  return {
    person: { label: person.label, role: roles(person.role) },
    nav: <SessionNav label={layout("mainNavigation")} links={links} folded={folded} />,
    signOut: <SignOutForm label={layout("signOut")} action={signOut} />,
  };
}

/** How much of what they were told they have not read; none where they are told nothing, or where nobody can say for now. */
async function unreadOf(actor: Actor): Promise<number> {
  const result = await ask(unreadCountQuery, {}, actor);
  return result.ok ? result.answer.unread : 0;
}

/**
 * Who is signed in; nobody while the database is away. A page that needs none, such as the one with the emergency numbers, must not fall
 * over a greeting.
 */
export async function personOrNobody() {
  try {
    return await currentPerson();
  } catch (error) {
    if (isDatabaseUnavailable(error)) return null;
    throw error;
  }
}
