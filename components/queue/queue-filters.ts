import { CASE_STATUSES } from "@/lib/domain/case/status";
import { PLATFORMS } from "@/lib/domain/item/platform";
import { CATEGORIES, SEVERITIES } from "@/lib/domain/law/category";

/** As the query sorts; the first is what nobody asked for. */
export const SORTS = ["due", "severity", "silence", "newest"] as const;

const STATUSES = ["open", "all", ...CASE_STATUSES] as const;
const ASSIGNEE = /^(me|none|[0-9a-f]{8}-[0-9a-f-]{27})$/;

/** The filters of the queue as its address bar has them; what is not one of ours is left out rather than refused. */
export interface QueueFilters {
  readonly status: (typeof STATUSES)[number];
  readonly sort: (typeof SORTS)[number];
  readonly platform?: (typeof PLATFORMS)[number];
  readonly category?: (typeof CATEGORIES)[number];
  readonly severity?: (typeof SEVERITIES)[number];
  readonly assignee?: string;
  readonly overdue?: "true";
  readonly unanswered?: "true";
  readonly q?: string;
}

export type FilterName = keyof QueueFilters;

type Params = Readonly<Record<string, string | string[] | undefined>>;

/** Reads an address bar. Open cases, by what is due, where it says nothing. */
export function readFilters(params: Params): QueueFilters {
  const text = (name: string) => [params[name]].flat()[0]?.trim() ?? "";
  const assignee = text("assignee");
  const q = text("q").slice(0, 2_048);
  return {
    status: oneOf(STATUSES, text("status")) ?? "open",
    sort: oneOf(SORTS, text("sort")) ?? "due",
    ...given("platform", oneOf(PLATFORMS, text("platform"))),
    ...given("category", oneOf(CATEGORIES, text("category"))),
    ...given("severity", oneOf(SEVERITIES, text("severity"))),
    ...given("assignee", ASSIGNEE.test(assignee) ? assignee : undefined),
    ...given("overdue", oneOf(["true"] as const, text("overdue"))),
    ...given("unanswered", oneOf(["true"] as const, text("unanswered"))),
    ...given("q", q === "" ? undefined : q),
  };
}

/** The address of the queue under these filters, without what goes without saying. */
export function queueHref(filters: QueueFilters, cursor?: string): string {
  const params = new URLSearchParams(activeFilters(filters).map((name) => [name, String(filters[name])]));
  if (cursor !== undefined) params.set("cursor", cursor);
  return params.size === 0 ? "/queue" : `/queue?${params}`;
}

/** The filters that narrow or reorder the list beyond what it is by itself, in a fixed order. */
export function activeFilters(filters: QueueFilters): FilterName[] {
  const names: FilterName[] = ["q", "status", "platform", "category", "severity", "assignee", "overdue", "unanswered", "sort"];
  return names.filter((name) => {
    const value = filters[name];
    return value !== undefined && !(name === "status" && value === "open") && !(name === "sort" && value === "due");
  });
}

/** The same filters without one of them; status and order fall back to what they are by themselves. */
export function withoutFilter(filters: QueueFilters, name: FilterName): QueueFilters {
  const { [name]: _removed, ...rest } = filters;
  return { status: "open", sort: "due", ...rest };
}

function oneOf<Value extends string>(values: readonly Value[], text: string): Value | undefined {
  return values.find((value) => value === text);
}

function given<Name extends string, Value>(name: Name, value: Value | undefined): { [K in Name]?: Value } {
  return (value === undefined ? {} : { [name]: value }) as { [K in Name]?: Value };
}
