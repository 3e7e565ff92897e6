import { useTranslations } from "next-intl";
import Link from "next/link";
import type { Theme } from "./theme";
import { ThemeSwitch } from "./theme-switch";

interface SiteFooterProps {
  readonly theme: Theme;
  readonly chooseTheme: (form: FormData) => Promise<void>;
}

/** The foot of every page: what can always be relied on, where else to go, how it should look. */
export function SiteFooter({ theme, chooseTheme }: SiteFooterProps) {
  const t = useTranslations("layout");
  return (
    <footer className="mt-16 border-t border-line text-[0.94rem] text-muted">
      <div className="mx-auto grid max-w-6xl gap-x-10 gap-y-5 px-4 py-8 sm:px-6 md:grid-cols-[1fr_auto]">
        <p className="max-w-[34rem]">{t("footerPromise")}</p>
        <ThemeSwitch theme={theme} action={chooseTheme} />
        <nav aria-label={t("footerNavigation")}>
          <ul className="flex flex-wrap gap-x-6">
            <FooterLink href="/report" label={t("report")} />
            <FooterLink href="/receipt" label={t("receipt")} />
          </ul>
        </nav>
        <p className="md:text-right">{t("footerSource")}</p>
      </div>
    </footer>
  );
}

function FooterLink({ href, label }: { readonly href: string; readonly label: string }) {
  return (
    <li>
      <Link href={href} className="link inline-flex min-h-[32px] items-center">
        {label}
      </Link>
    </li>
  );
}
