import "server-only";
import { checkDate } from "@/lib/domain/case/decision";
import type { Item } from "@/lib/domain/item/item";
import type { Platform } from "@/lib/domain/item/platform";
import { recognise } from "@/lib/domain/item/recognise";
import { refuse, type Refusal } from "@/lib/domain/refusal";
import { checkGates } from "@/lib/domain/report/gates";
import type { ReportInput } from "./report-input";

/** Who reports, as far as they say so; both or neither count for DSA art. 16(2)(c). */
export interface Identity {
  readonly name?: string;
  readonly email?: string;
}

/** The items of a report that passes, or everything that keeps it from passing. */
export function checkReport(input: ReportInput, identity: Identity, now: Date): readonly Item[] | Refusal[] {
  const recognitions = input.items.map(({ raw }) => recognise(raw, { platform: input.platform, now }));
  const refusals = [
    ...checkGates({
      category: input.category,
      description: input.description,
      items: recognitions,
      reporterName: identity.name,
      reporterEmail: identity.email,
      goodFaith: input.goodFaith,
      lifeSafety: input.lifeSafety,
    }),
    ...checkDates(input, now),
  ];
  const items = recognitions.flatMap((recognition) => (recognition.exact ? [recognition.item] : []));
  if (refusals.length === 0) refusals.push(...checkPlatform(items, input.platform));
  return refusals.length === 0 ? items : refusals;
}

/** One report is about one platform: the one that its first link, or the reporter, names. */
function checkPlatform(items: readonly Item[], declared: Platform | undefined): Refusal[] {
  const expected = declared ?? items[0]?.platform;
  return items.flatMap((item, index) =>
    item.platform === expected ? [] : [refuse("platform_mismatch", { path: `items.${index}.raw` })],
  );
}

function checkDates({ observedAt, history }: ReportInput, now: Date): Refusal[] {
  const checks = history.map((entry, index) =>
    entry.type === "notice"
      ? checkDate(entry.sentAt, now, `history.${index}.sentAt`)
      : checkDate(entry.receivedAt, now, `history.${index}.receivedAt`),
  );
  return [checkDate(observedAt, now, "observedAt"), ...checks].filter((refusal) => refusal !== null);
}
