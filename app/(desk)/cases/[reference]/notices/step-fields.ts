import "server-only";
import { withPlainLines } from "./shown-digest";

const WRITTEN = ["reference", "version:number", "recipient", "pointId", "followUpTo", "subject", "body"];

/** The fields that each step takes of the form; the rest is for choosing and looking. */
export const PROPOSED = [...WRITTEN, "channel"];
export const QUEUED = [...WRITTEN, "to", "acceptsRepeat:flag"];
export const RECORDED = ["reference", "version:number", "recipient", "channel", "followUpTo", "body", "sentAt:local", "externalReference"];

/** A form with these fields alone, beside the items and what belongs to every form of ours. */
export function onlyFields(form: FormData, names: readonly string[]): FormData {
  const kept = new FormData();
  for (const [name, value] of form.entries()) {
    const isKept = names.includes(name) || /^(itemIds\.\d+|timeZone|confirm\..+)$/.test(name);
    if (isKept) kept.append(name, typeof value === "string" ? withPlainLines(value) : value);
  }
  return kept;
}
