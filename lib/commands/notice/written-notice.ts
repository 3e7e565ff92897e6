import "server-only";
import { z } from "zod";
import { CHANNELS, RECIPIENTS } from "@/lib/domain/notice/notice";
import { safeText, TEXT_LIMITS } from "@/lib/input/fields";
import { onCase } from "../case/case-command";

/** A notice as somebody wrote it, and whom it is for. */
export const writtenNotice = z.strictObject({
  ...onCase,
  recipient: z.enum(RECIPIENTS),
  channel: z.enum(CHANNELS),
  /** The contact point of the directory that it goes to. */
  pointId: z.uuid().optional(),
  followUpTo: z.uuid().optional(),
  itemIds: z.array(z.uuid()).max(500).optional(),
  subject: safeText(TEXT_LIMITS.short, { optional: true }).optional(),
  body: safeText(TEXT_LIMITS.response),
});
