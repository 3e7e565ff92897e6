import "server-only";
import { z } from "zod";
import type { Reader } from "@/lib/db/client";
import { directoryEntry } from "@/lib/db/directory-store";
import { measuredTimes } from "@/lib/db/measured-times";
import { ruleHistory } from "@/lib/db/rule-store";
import { PLATFORMS, type Platform } from "@/lib/domain/item/platform";
import { calendarsInForce, policiesInForce } from "@/lib/domain/policy/in-force";
import { refuse } from "@/lib/domain/refusal";
import { entrySlug } from "@/lib/input/directory-input";
import { defineQuery } from "../query";

/** One entry of the directory; of a platform also the promises that clocks run by, and how long it took here. */
export const directoryEntryQuery = defineQuery({
  name: "directory-entry",
  permission: "directory.read",
  input: z.strictObject({ slug: entrySlug }),
  mayLag: true,
  read: async (db, { slug }, { now }) => {
    const entry = await directoryEntry(db, slug);
    if (entry === null) return refuse("not_found");
    const platform = PLATFORMS.find((candidate) => candidate === slug);
    if (platform === undefined) return { entry, promises: [], calendars: [], measured: null };
    return { entry, ...(await promisesOf(db, platform, now)), measured: await measuredTimes(db, platform) };
  },
});

/** The promises of a platform that hold at an instant, with the names of the calendars that they may count by. */
async function promisesOf(db: Reader, platform: Platform, now: Date) {
  const { policies, calendars } = await ruleHistory(db);
  const promises = policiesInForce(policies, now).filter(({ basis, scope }) => basis === "commitment" && scope.platform?.includes(platform) === true);
  return { promises, calendars: calendarsInForce(calendars, now).map(({ key, name }) => ({ key, name })) };
}
