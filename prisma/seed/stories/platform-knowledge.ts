import { changePlatformCommand } from "@/lib/commands/platform/change-platform";
import { database } from "@/lib/db/client";
import type { Cast } from "../cast";
import { must } from "../must";

/**
 * The admin has written down how one platform behaves, so that the demo can show a receipt that usually comes within minutes and
 * did not (DESIGN section 4). The others are left as they come, with nothing known.
 */
export async function platformKnowledge({ admin, toldAt }: Cast): Promise<void> {
  const { slug, name, noticeLanguage, version } = await database().platformEntry.findUniqueOrThrow({ where: { slug: "discord" } });
  const known = { reportFormName: "Report form for illegal content", usualReceiptMinutes: 5 };
  await must(changePlatformCommand, { slug, name, noticeLanguage, version, ...known }, admin, toldAt);
}
