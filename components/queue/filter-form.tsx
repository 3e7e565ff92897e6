import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Disclosure } from "@/components/ui/disclosure";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { CASE_STATUSES } from "@/lib/domain/case/status";
import { PLATFORMS } from "@/lib/domain/item/platform";
import { CATEGORIES, SEVERITIES } from "@/lib/domain/law/category";
import { SORTS, type QueueFilters } from "./queue-filters";

interface FilterFormProps {
  readonly filters: QueueFilters;
  /** Platform agents see one platform and no assignees. */
  readonly isStaff: boolean;
}

/** The filters, as a plain form that asks for the same page under another address. */
export function FilterForm({ filters, isStaff }: FilterFormProps) {
  const t = useTranslations("queue.filters");
  const words = useTranslations();
  const any = t("any");
  const statuses = [
    { value: "open", label: t("openOnly") },
    ...CASE_STATUSES.map((value) => ({ value, label: words(`case.statuses.${value}`) })),
    { value: "all", label: t("all") },
  ];
  return (
    <Disclosure summary={t("title")}>
      <form action="/queue" method="get" className="grid gap-x-6 gap-y-4 pt-2 sm:grid-cols-2 lg:grid-cols-3">
        <div className="sm:col-span-2 lg:col-span-3">
          <TextInput name="q" type="search" label={t("search")} hint={t("searchHint")} defaultValue={filters.q} autoComplete="off" />
        </div>
        <Select name="status" label={t("status")} options={statuses} defaultValue={filters.status} />
        {isStaff && <Select name="platform" label={words("platform.label")} placeholder={any} options={PLATFORMS.map((value) => ({ value, label: words(`platform.names.${value}`) }))} defaultValue={filters.platform} />}
        <Select name="category" label={words("actions.accept.category")} placeholder={any} options={CATEGORIES.map((value) => ({ value, label: words(`category.names.${value}`) }))} defaultValue={filters.category} />
        <Select name="severity" label={words("severity.label")} placeholder={any} options={SEVERITIES.map((value) => ({ value, label: `${value} · ${words(`severity.names.${value}`)}` }))} defaultValue={filters.severity} />
        {isStaff && <AssigneeSelect assignee={filters.assignee} />}
        <Select name="sort" label={t("sort")} options={SORTS.map((value) => ({ value, label: words(`queue.sorts.${value}`) }))} defaultValue={filters.sort} />
        <Checkbox name="overdue" label={t("lateOnly")} value="true" defaultChecked={filters.overdue === "true"} />
        <Checkbox name="unanswered" label={t("unansweredOnly")} value="true" defaultChecked={filters.unanswered === "true"} />
        <div className="sm:col-span-2 lg:col-span-3">
          <Button type="submit" look="primary">
            {words("common.filter")}
          </Button>
        </div>
      </form>
    </Disclosure>
  );
}

/** An address may name one person; the form keeps them, though it offers only the two that everybody needs. */
function AssigneeSelect({ assignee }: { readonly assignee: string | undefined }) {
  const t = useTranslations("queue.filters");
  const isPerson = assignee !== undefined && assignee !== "me" && assignee !== "none";
  const options = [{ value: "me", label: t("me") }, { value: "none", label: t("nobody") }, ...(isPerson ? [{ value: assignee, label: t("someone") }] : [])];
  return <Select name="assignee" label={t("assignee")} placeholder={t("any")} options={options} defaultValue={assignee} />;
}
