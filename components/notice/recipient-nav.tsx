import { useTranslations } from "next-intl";
import Link from "next/link";
import { RECIPIENTS, type Recipient } from "@/lib/domain/notice/notice";

/** Whom to write to: one page for each, so that no script is needed to change. */
export function RecipientNav({ reference, recipient }: { readonly reference: string; readonly recipient: Recipient }) {
  const t = useTranslations();
  return (
    <nav aria-label={t("compose.choose.recipients")} className="mt-5 border-b border-line">
      <ul className="flex flex-wrap gap-x-6">
        {RECIPIENTS.map((value) => (
          <li key={value}>
            <Link
              href={`/cases/${reference}/notices/new?recipient=${value}`}
              aria-current={value === recipient ? "page" : undefined}
              className="inline-flex min-h-[44px] items-center border-b-2 border-transparent hover:text-accent aria-[current=page]:border-ink aria-[current=page]:font-semibold"
            >
              {t(`notice.recipients.${value}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
