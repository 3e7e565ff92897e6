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
import { MOST_IN_TRAY, trayCountQuery } from "@/lib/queries/mail/tray-count";
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
  { href: "/notices", word: "notices", permission: "notice.answer" },
  { href: "/queue", word: "queue", permission: "case.list", unless: "report.read_own" },
  { href: "/inbound-mail", word: "inboundMail", permission: "mail.read" },
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
  const counts = await countsFor(actor);
  const places = PLACES.filter((place) => holds(actor, place.permission) && !("unless" in place && holds(actor, place.unless)));
  const linkOf = ({ href, word }: Place) => ({ href, label: t(word), count: counts.get(word) });
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

/** What waits at some of the places: what they were told and have not read, and mail to be placed. None where nothing does, or where nobody can say for now. */
async function countsFor(actor: Actor) {
  const t = await getTranslations();
  const [told, tray] = await Promise.all([ask(unreadCountQuery, {}, actor), ask(trayCountQuery, {}, actor)]);
  const unread = counted(told.ok ? told.answer.unread : 0, MOST_UNREAD);
  const placed = counted(tray.ok ? tray.answer.count : 0, MOST_IN_TRAY);
  return new Map<Place["word"], { shown: string; said: string } | undefined>([
    ["notifications", unread && { shown: unread.shown, said: t("signIn.nav.unread", unread) }],
    ["inboundMail", placed && { shown: placed.shown, said: t("inbound.count", placed) }],
  ]);
}

/** A number to show, which beyond the most that is counted says only that there are more. */
function counted(count: number, most: number) {
  return count === 0 ? undefined : { count, shown: count < most ? `${count}` : `${most - 1}+` };
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
