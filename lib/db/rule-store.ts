import "server-only";
import { rulesAt } from "@/lib/domain/policy/in-force";
import type { RuleBook } from "@/lib/domain/policy/case-terms";
import type { CalendarVersion, PolicyVersion } from "@/lib/domain/policy/policy";
import { PRESET_CALENDARS } from "@/lib/domain/policy/preset-calendars";
import { PRESETS } from "@/lib/domain/policy/presets";
import type { Reader } from "./client";
import type { RuleVersion } from "./generated/client";

/** Every version of every rule: those shipped, and those that somebody published. */
export interface RuleHistory {
  readonly policies: readonly PolicyVersion[];
  readonly calendars: readonly CalendarVersion[];
}

/** All versions, the shipped ones included. Few enough to be read whole: people write them. */
export async function ruleHistory(db: Reader): Promise<RuleHistory> {
  const rows = await db.ruleVersion.findMany({ orderBy: [{ key: "asc" }, { version: "asc" }] });
  return {
    policies: [...PRESETS, ...rows.filter(({ kind }) => kind === "policy").map(toPolicy)],
    calendars: [...PRESET_CALENDARS, ...rows.filter(({ kind }) => kind === "calendar").map(toCalendar)],
  };
}

/** What a case that opens or is triaged at this instant runs by. One statement. */
export async function rulesInForce(db: Reader, at: Date): Promise<RuleBook> {
  return rulesAt(await ruleHistory(db), at);
}

function toPolicy({ key, version, content, author, reason, validFrom, isRetired }: RuleVersion): PolicyVersion {
  return { ...(content as unknown as Omit<PolicyVersion, "key" | "version">), key, version, author, reason, validFrom, isRetired };
}

function toCalendar({ key, version, content, author, reason, validFrom }: RuleVersion): CalendarVersion {
  return { ...(content as unknown as Omit<CalendarVersion, "key" | "version">), key, version, author, reason, validFrom };
}
