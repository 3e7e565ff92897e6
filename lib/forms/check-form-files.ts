import "server-only";
import { checkFile } from "@/lib/domain/evidence/file-gate";
import { CATEGORIES, type Category } from "@/lib/domain/law/category";
import { refuse, type Refusal } from "@/lib/domain/refusal";
import { formFiles } from "./form-input";

const FIRST_BYTES = 64;

/**
 * No form takes a file: what may never be stored is refused as such, by declared type and by its first bytes, and anything else
 * as not asked for. Looked at in memory only; nothing of it is written or logged.
 */
export async function checkFormFiles(form: FormData): Promise<Refusal | null> {
  const [file] = formFiles(form);
  if (file === undefined) return null;
  const named = form.get("category");
  const category: Category = CATEGORIES.find((candidate) => candidate === named) ?? "csam";
  const firstBytes = new Uint8Array(await file.slice(0, FIRST_BYTES).arrayBuffer());
  const refusal = checkFile({ declaredType: file.type, fileName: file.name, firstBytes, category });
  return refusal ?? refuse("unsupported_media_type", { path: "file" });
}
