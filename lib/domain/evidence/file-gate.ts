import type { Category } from "../law/category";
import { CATEGORY_RULES } from "../law/category-rules";
import { refuse, type Refusal } from "../refusal";
import { sniffFile } from "./magic-bytes";

/** A file as it knocks: nothing but its declaration and its first bytes is looked at, before anything is written. */
export interface OfferedFile {
  readonly declaredType: string;
  readonly fileName: string;
  readonly firstBytes: Uint8Array;
  readonly category: Category;
}

/** Redacted screenshots; animation, film, archives and documents are never evidence here. DESIGN section 5, rule 1. */
const SCREENSHOT_TYPES: Readonly<Record<string, string>> = {
  "image/png": "png",
  "image/jpeg": "jpeg",
  "image/webp": "webp",
};
const TEXT_TYPE = "text/plain";
const TEXT_NAME = /\.(?:txt|text|log)$/iu;

/** The type without parameters, in lower case: `Image/PNG; x=1` is `image/png`. */
function bareType(declaredType: string): string {
  return (declaredType.split(";")[0] ?? "").trim().toLowerCase();
}

/** Whether a file says of itself, by type or by name, that it is more than plain text. An empty declaration counts. */
export function isDeclaredAsMedia(declaredType: string, fileName: string): boolean {
  return bareType(declaredType) !== TEXT_TYPE || !TEXT_NAME.test(fileName.trim());
}

/** Whether the first bytes are those of a known file format, or hold a NUL, which no plain text does. */
export function isMediaByContent(firstBytes: Uint8Array): boolean {
  return sniffFile(firstBytes) !== null || firstBytes.includes(0);
}

function refusedIn(category: Category, reason: "declared_type" | "magic_bytes" | "no_files"): Refusal {
  return refuse("media_refused", { path: "file", params: { category, reason } });
}

function isScreenshotOrText({ declaredType, fileName, firstBytes }: OfferedFile): boolean {
  const screenshot = SCREENSHOT_TYPES[bareType(declaredType)];
  if (screenshot !== undefined) return sniffFile(firstBytes) === screenshot;
  return !isDeclaredAsMedia(declaredType, fileName) && !isMediaByContent(firstBytes);
}

/**
 * Whether a file may come in. For categories that refuse media it never may: by what it declares and by its bytes, each
 * on its own, and plain text too, since links, IDs, times and reference numbers are all that is kept there. Elsewhere
 * only a screenshot (PNG, JPEG, WebP) or plain text whose bytes agree with its declaration. DESIGN section 5, rule 1;
 * LAW case 27.
 */
export function checkFile(file: OfferedFile): Refusal | null {
  const { category, declaredType, fileName, firstBytes } = file;
  if (CATEGORY_RULES[category].mediaRefused) {
    if (isMediaByContent(firstBytes)) return refusedIn(category, "magic_bytes");
    if (isDeclaredAsMedia(declaredType, fileName)) return refusedIn(category, "declared_type");
    return refusedIn(category, "no_files");
  }
  return isScreenshotOrText(file) ? null : refuse("unsupported_media_type", { path: "file" });
}
