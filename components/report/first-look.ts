import { recognise } from "@/lib/domain/item/recognise";
import { PLATFORMS } from "@/lib/domain/item/platform";
import { CATEGORIES } from "@/lib/domain/law/category";
import type { Refusal } from "@/lib/domain/refusal";
import { checkGates } from "@/lib/domain/report/gates";

type Values = Readonly<Record<string, string>>;

/** An account names its owner itself; what stands in its place here is only looked at for being there. */
const NAMED_BY_ACCOUNT = { reporterName: "account", reporterEmail: "account" };

/**
 * What the four gates say of a form whose shape is not right yet, so that everything can be corrected in one go (LAW section 8). The
 * path of a link is that of its own row. Without a category nobody can say whether a name is needed.
 */
export function firstLook(values: Values, now: Date): Refusal[] {
  const category = CATEGORIES.find((known) => known === values["category"]);
  const platform = PLATFORMS.find((known) => known === values["platform"]);
  const rows = Object.keys(values).filter((name) => /^items\.\d+\.raw$/.test(name) && values[name] !== "");
  const refusals = checkGates({
    category: category ?? "other",
    description: values["description"] ?? "",
    items: rows.map((name) => recognise(values[name] ?? "", { platform, now })),
    ...reporterOf(values),
    goodFaith: "goodFaith:flag" in values,
    lifeSafety: false,
  });
  return refusals
    .filter(({ path }) => category !== undefined || path !== "reporter")
    .map((refusal) => ({ ...refusal, path: refusal.path?.replace(/^items\.(\d+)\.raw$/, (whole, index) => rows[Number(index)] ?? whole) }));
}

function reporterOf(values: Values) {
  switch (values["confirm.identity"]) {
    case "account":
      return NAMED_BY_ACCOUNT;
    case "anonymous":
      return {};
    default:
      return { reporterName: values["reporter.name"], reporterEmail: values["reporter.email"] };
  }
}

const ORDER = ["lifeSafety", "category", "items", "platform", "description", "observedAt", "manifest", "history", "reporter", "goodFaith"];

/** Where on the form a path stands, for a list of corrections that reads from top to bottom; what is nowhere comes first. */
export function placeOnForm(path: string | undefined): number {
  return path === undefined ? -1 : ORDER.indexOf(path.split(".")[0] ?? "");
}
