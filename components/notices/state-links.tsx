import { useTranslations } from "next-intl";
import Link from "next/link";
import { classNames } from "@/components/ui/class-names";

/** As the query has them; the first is what nobody asked for. */
export const NOTICE_FILTERS = ["open", "late", "answered", "all"] as const;

export type NoticeFilter = (typeof NOTICE_FILTERS)[number];

/** The filter that an address bar names; what is none of ours is left out rather than refused. */
export function readNoticeFilter(given: string | string[] | undefined): NoticeFilter {
  return NOTICE_FILTERS.find((filter) => filter === given) ?? "open";
}

export function noticesHref(filter: NoticeFilter, cursor?: string): string {
  const params = new URLSearchParams(filter === "open" ? {} : { state: filter });
  if (cursor !== undefined) params.set("cursor", cursor);
  return params.size === 0 ? "/notices" : `/notices?${params}`;
}

/** Which notices are shown, and the way to the others. */
export function StateLinks({ current }: { readonly current: NoticeFilter }) {
  const t = useTranslations("notices");
  return (
    <nav aria-label={t("statesTitle")}>
      <ul className="flex flex-wrap gap-2">
        {NOTICE_FILTERS.map((filter) => (
          <li key={filter}>
            <Link
              href={noticesHref(filter)}
              aria-current={filter === current ? "page" : undefined}
              className={classNames(
                "inline-flex min-h-[36px] items-center rounded-full border px-4 py-1",
                filter === current ? "border-accent bg-accent-soft font-semibold" : "border-edge bg-surface hover:border-accent hover:text-accent",
              )}
            >
              {t(`states.${filter}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
