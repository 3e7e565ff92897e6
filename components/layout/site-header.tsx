import { useTranslations } from "next-intl";
import Link from "next/link";
import type { ReactNode } from "react";
import { LocaleSwitch } from "./locale-switch";
import { Wordmark } from "./wordmark";

/** Who is signed in, as the header needs it: a pseudonym and the name of a role, already in words. */
export interface HeaderPerson {
  readonly label: string;
  readonly role: string;
}

interface SiteHeaderProps {
  readonly person: HeaderPerson | null;
  readonly chooseLocale: (form: FormData) => Promise<void>;
  /** The links of where this person works; a `SiteNav`. */
  readonly nav?: ReactNode;
  /** A form that signs out, for whoever is signed in. */
  readonly signOut?: ReactNode;
}

/** The top of every page: the name, the ways on, the languages, the person. It fetches nothing. */
export function SiteHeader({ person, chooseLocale, nav, signOut }: SiteHeaderProps) {
  const t = useTranslations("layout");
  const common = useTranslations("common");
  return (
    <header className="border-b border-line bg-surface">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-4 px-4 py-1.5 sm:gap-x-8 sm:px-6">
        <Wordmark name={common("product")} label={t("home")} />
        {nav && <div className="order-last w-full md:order-none md:w-auto">{nav}</div>}
        <div className="ml-auto flex items-center gap-x-3 sm:gap-x-5">
          <LocaleSwitch action={chooseLocale} />
          {person ? (
            <Person person={person} signOut={signOut} />
          ) : (
            <Link href="/sign-in" className="link inline-flex min-h-[44px] items-center font-semibold">
              {t("signIn")}
            </Link>
          )}
        </div>
      </div>
    </header>
  );
}

function Person({ person, signOut }: { readonly person: HeaderPerson; readonly signOut?: ReactNode }) {
  const t = useTranslations("layout");
  return (
    <>
      {/* On a phone the row has no room for a name; it is still read out. */}
      <p className="sr-only leading-tight sm:not-sr-only" title={t("signedInAs", { label: person.label })}>
        <span className="block max-w-40 truncate font-semibold">{person.label}</span>
        <span className="hidden text-[0.88rem] text-muted sm:block">{person.role}</span>
      </p>
      {signOut}
    </>
  );
}
