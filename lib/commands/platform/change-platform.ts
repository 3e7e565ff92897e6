import "server-only";
import { z } from "zod";
import { logAdmin } from "@/lib/db/admin-log";
import { PLATFORMS } from "@/lib/domain/item/platform";
import { refuse } from "@/lib/domain/refusal";
import { safeText, TEXT_LIMITS, version } from "@/lib/input/fields";
import { defineCommand } from "../command";
import { loggedActor } from "../logged-actor";

const input = z.strictObject({
  slug: z.enum(PLATFORMS),
  name: safeText(80),
  noticeLanguage: z.enum(["fr", "en"]),
  abuseContact: safeText(TEXT_LIMITS.short, { optional: true }).optional(),
  reportFormName: safeText(TEXT_LIMITS.short, { optional: true }).optional(),
  /** Within how many minutes a receipt usually comes; its absence after that is a sign. */
  usualReceiptMinutes: z.int().positive().max(100_000).optional(),
  version,
});

/** Changes what we know of a platform. */
export const changePlatformCommand = defineCommand({
  name: "change-platform",
  permission: "platform.manage",
  input,
  handle: async (tx, { slug, version: seen, ...known }, { actor, now }) => {
    const data = {
      name: known.name,
      noticeLanguage: known.noticeLanguage,
      abuseContact: blankToNull(known.abuseContact),
      reportFormName: blankToNull(known.reportFormName),
      usualReceiptMinutes: known.usualReceiptMinutes ?? null,
    };
    const { count } = await tx.platformEntry.updateMany({
      where: { slug, version: seen },
      data: { ...data, version: { increment: 1 } },
    });
    if (count === 0) return refuse("stale_version");
    const changed = { noticeLanguage: data.noticeLanguage, usualReceiptMinutes: data.usualReceiptMinutes };
    await logAdmin(tx, loggedActor(actor).logged, { type: "platform_changed", subjectId: slug, data: changed }, now);
    return { platform: { slug, ...data, version: seen + 1 } };
  },
});

function blankToNull(text: string | undefined): string | null {
  return text === undefined || text.trim() === "" ? null : text;
}
