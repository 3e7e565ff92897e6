import type { Recognition } from "../item/item";
import type { Category } from "../law/category";
import { anonymousAllowed } from "../law/category-rules";
import { refuse, type Refusal } from "../refusal";
import { isMereFormula } from "./mere-formula";

/** What the four gates look at. Items stand in the order they were given, so that a refusal can point at one. */
export interface ReportDraft {
  /** The primary category; no further tag lifts a gate (LAW case 2). */
  readonly category: Category;
  readonly description: string;
  readonly items: readonly Recognition[];
  readonly reporterName?: string;
  readonly reporterEmail?: string;
  readonly goodFaith: boolean;
  /** Read by no gate: danger to life puts the emergency numbers first but lifts none of the four elements. */
  readonly lifeSafety: boolean;
}

/** Our threshold for "sufficiently substantiated", in characters without surrounding space. LAW case 4. */
export const REASONS_MIN_LENGTH = 20;

/** DSA art. 16(2)(a): reasons that say more than "illegal". Exactly the minimum length is enough. */
function reasonsGate({ description }: ReportDraft): Refusal[] {
  const length = [...description.trim()].length;
  if (length >= REASONS_MIN_LENGTH && !isMereFormula(description)) return [];
  const params = { article: "16(2)(a)", minimum: REASONS_MIN_LENGTH, length };
  return [refuse("reasons_insufficient", { path: "description", params })];
}

/** DSA art. 16(2)(b): an exact electronic location. One vague item does not hide behind an exact one. */
function locationGate({ items }: ReportDraft): Refusal[] {
  const article = "16(2)(b)";
  if (items.length === 0) return [refuse("location_missing", { path: "items", params: { article } })];

  return items.flatMap((item, index) =>
    item.exact
      ? []
      : [refuse("location_not_exact", { path: `items.${index}.raw`, params: { article, reason: item.reason } })],
  );
}

/** DSA art. 16(2)(c): name and e-mail, both, except for offences of Dir. 2011/93 arts 3-7. */
function identityGate(draft: ReportDraft): Refusal[] {
  const hasName = Boolean(draft.reporterName?.trim());
  const hasEmail = Boolean(draft.reporterEmail?.trim());
  if (anonymousAllowed(draft.category) || (hasName && hasEmail)) return [];

  const missing = hasName ? "email" : hasEmail ? "name" : "name_and_email";
  return [refuse("identity_required", { path: "reporter", params: { article: "16(2)(c)", missing } })];
}

/** DSA art. 16(2)(d): a statement of good faith. */
function goodFaithGate({ goodFaith }: ReportDraft): Refusal[] {
  return goodFaith ? [] : [refuse("good_faith_required", { path: "goodFaith", params: { article: "16(2)(d)" } })];
}

/**
 * Everything that keeps a draft from being a notice under DSA art. 16(2), all gates at once and in the order of the law,
 * so that the reporter corrects a form in one go; empty when it may be filed. LAW cases 1 to 5.
 */
export function checkGates(draft: ReportDraft): Refusal[] {
  return [reasonsGate, locationGate, identityGate, goodFaithGate].flatMap((gate) => gate(draft));
}
