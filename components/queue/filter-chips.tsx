import { useTranslations } from "next-intl";
import Link from "next/link";
import type { RootWords } from "@/components/case/root-words";
import { activeFilters, queueHref, withoutFilter, type FilterName, type QueueFilters } from "./queue-filters";

/** The filters in force, each with the way out of it. Nothing is drawn where there is none. */
export function FilterChips({ filters }: { readonly filters: QueueFilters }) {
  const t = useTranslations();
  const active = activeFilters(filters);
  if (active.length === 0) return null;
  return (
    <nav aria-label={t("queue.chips.title")}>
      <ul className="flex flex-wrap items-center gap-2">
        {active.map((name) => (
          <li key={name}>
            <Link
              href={queueHref(withoutFilter(filters, name))}
              className="inline-flex min-h-[32px] items-center gap-2 rounded-full border border-edge bg-surface px-3 py-0.5 text-[0.94rem] hover:border-accent hover:text-accent"
            >
              <span className="sr-only">{t("queue.chips.remove")} </span>
              {chipWords(name, filters, t)}
              <span aria-hidden className="text-lg leading-none">
                ×
              </span>
            </Link>
          </li>
        ))}
        <li>
          <Link href="/queue" className="link inline-flex min-h-[32px] items-center px-1 text-[0.94rem]">
            {t("common.clearFilters")}
          </Link>
        </li>
      </ul>
    </nav>
  );
}

function chipWords(name: FilterName, filters: QueueFilters, t: RootWords): string {
  switch (name) {
    case "q":
      return t("queue.chips.search", { text: filters.q ?? "" });
    case "status":
      return statusWords(filters.status, t);
    case "platform":
      return t(`platform.names.${filters.platform ?? "other"}`);
    case "category":
      return t(`category.names.${filters.category ?? "other"}`);
    case "severity":
      return `${t("severity.label")} ${filters.severity}`;
    case "assignee":
      return `${t("queue.filters.assignee")} · ${assigneeWords(filters.assignee, t)}`;
    case "overdue":
      return t("queue.filters.lateOnly");
    case "unanswered":
      return t("queue.filters.unansweredOnly");
    case "sort":
      return t("queue.chips.sorted", { sort: t(`queue.sorts.${filters.sort}`) });
  }
}

function statusWords(status: QueueFilters["status"], t: RootWords): string {
  if (status === "open") return t("queue.filters.openOnly");
  return status === "all" ? t("queue.filters.all") : t(`case.statuses.${status}`);
}

function assigneeWords(assignee: string | undefined, t: RootWords): string {
  if (assignee === "me") return t("queue.filters.me");
  return assignee === "none" ? t("queue.filters.nobody") : t("queue.filters.someone");
}
