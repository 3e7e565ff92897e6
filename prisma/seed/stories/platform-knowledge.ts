import { changeEntryCommand } from "@/lib/commands/directory/change-entry";
import { database } from "@/lib/db/client";
import { directoryEntry } from "@/lib/db/directory-store";
import type { Cast } from "../cast";
import { must } from "../must";

/**
 * The admin has written down how one platform behaves, so that the demo can show a receipt that usually comes within minutes and
 * did not (DESIGN section 4). The rest of the directory is left as it ships.
 */
export async function platformKnowledge({ admin, toldAt }: Cast): Promise<void> {
  const discord = await directoryEntry(database(), "discord");
  if (discord === null) throw new Error("The directory ships with Discord");
  const { slug, name, noticeLanguage, languages, accepts, mailDomains, repeatRule, chasing, commitments, source, version } = discord;
  const known = {
    languages: languages.join(", "),
    mailDomains: mailDomains.join(", "),
    accepts: Object.fromEntries(accepts.map((pointer) => [pointer, true as const])),
    repeat: repeatRule === null ? undefined : { channels: Object.fromEntries(repeatRule.channels.map((channel) => [channel, true as const])), source: repeatRule.source },
    commitments: commitments.map((commitment) => ({ ...commitment })),
    usualReceiptMinutes: 5,
  };
  await must(changeEntryCommand, { slug, name, noticeLanguage, ...known, ...chasing, source, version }, admin, toldAt);
}
