import "server-only";
import { z } from "zod";
import { findEmbeddedMedia } from "@/lib/domain/evidence/embedded-media";
import { mentionsPin } from "@/lib/domain/evidence/pin";
import { refuse, type RefusalCode } from "@/lib/domain/refusal";
import { findUnsafeText } from "@/lib/domain/report/text-safety";

/** Lengths people and mail bodies need, and no more. */
export const TEXT_LIMITS = { short: 200, reason: 4_000, description: 10_000, response: 50_000, link: 2_048 } as const;

/**
 * Free text as we take it in: no control or direction-changing characters, no embedded media, no PIN, within a limit. Kept byte for
 * byte as typed; only a text of nothing but blanks is refused as missing.
 */
export function safeText(limit: number, { optional = false } = {}) {
  return z.string().max(limit).check(({ value, issues }) => {
    const code = fault(value, optional);
    if (code === null) return;
    issues.push({ code: "custom", input: value, params: { refusal: refuse(code) } });
  });
}

/**
 * A link or ID as it was pasted. Whether it is exact, and free of characters that mislead, is for the gates to say; that it carries no
 * media of its own is checked here, before anything reads it.
 */
export const pastedLink = z
  .string()
  .max(TEXT_LIMITS.link)
  .check(({ value, issues }) => {
    if (findEmbeddedMedia(value) === null) return;
    issues.push({ code: "custom", input: value, params: { refusal: refuse("embedded_media_refused") } });
  });

/** An instant with its zone, as RFC 3339 writes it; kept to the millisecond. A date that no calendar has is refused, and the year 0 is none. */
export const instant = z.iso
  .datetime({ offset: true, local: false })
  .transform((text) => new Date(text))
  .check(({ value, issues }) => {
    if (value.getUTCFullYear() >= 1) return;
    issues.push({ code: "custom", input: value, params: { refusal: refuse("date_invalid") } });
  });

export const version = z.int().positive();

function fault(text: string, optional: boolean): RefusalCode | null {
  if (text.trim() === "") return optional ? null : "field_required";
  if (findUnsafeText(text) !== null) return "unsafe_text";
  if (findEmbeddedMedia(text) !== null) return "embedded_media_refused";
  return mentionsPin(text) ? "pin_refused" : null;
}
