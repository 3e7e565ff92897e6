import { useTranslations } from "next-intl";
import Link from "next/link";
import { classNames } from "@/components/ui/class-names";

interface DoorProps {
  readonly href: string;
  readonly title: string;
  readonly text: string;
  readonly isMain?: boolean;
}

/** The two ways in, and below them the one for those who have an account. */
export function Doors() {
  const t = useTranslations("home");
  return (
    <div>
      <h2 className="sr-only">{t("doorsTitle")}</h2>
      <div className="grid gap-3.5">
        <Door href="/report" title={t("reportDoor")} text={t("reportDoorText")} isMain />
        <Door href="/receipt" title={t("receiptDoor")} text={t("receiptDoorText")} />
      </div>
      <p className="mt-3">
        {t("signInPrompt")}{" "}
        <Link href="/sign-in" className="link inline-flex min-h-[32px] items-center">
          {t("signIn")}
        </Link>
      </p>
    </div>
  );
}

function Door({ href, title, text, isMain }: DoorProps) {
  return (
    <Link
      href={href}
      className={classNames(
        "group flex items-start justify-between gap-4 rounded-card border px-5 py-4 transition-colors",
        isMain
          ? "border-fill bg-fill text-on-fill hover:border-fill-strong hover:bg-fill-strong"
          : "border-edge bg-surface text-ink hover:border-accent",
      )}
    >
      <span>
        <span className="block text-xl font-semibold leading-snug">{title}</span>
        <span className={classNames("mt-1 block leading-snug", !isMain && "text-muted")}>{text}</span>
      </span>
      <svg aria-hidden viewBox="0 0 20 20" className="mt-1 size-5 shrink-0 transition-transform group-hover:translate-x-0.5" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round">
        <path d="M3 10h13M11 5l5 5-5 5" />
      </svg>
    </Link>
  );
}
