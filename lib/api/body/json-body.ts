import "server-only";
import { sniffFile } from "@/lib/domain/evidence/magic-bytes";
import { refuseRequest } from "../request-refused";
import { cappedBytes } from "./capped-bytes";
import { requireJson } from "./declared-type";
import { isTooDeep } from "./nesting";

/**
 * The object in the body of a write. Declared type, size, first bytes, encoding and depth are each looked at before the next step
 * costs anything; what is refused has touched nothing but memory (LAW case 27).
 */
export async function jsonBody(request: Request): Promise<Readonly<Record<string, unknown>>> {
  requireJson(request.headers);
  const bytes = await cappedBytes(request);
  if (sniffFile(bytes) !== null) throw refuseRequest("media_refused", { word: "fileRefused" });
  const value = parse(decode(bytes));
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw refuseRequest("malformed_json", { word: "notAnObject" });
  return value as Record<string, unknown>;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw refuseRequest("malformed_json", { word: "notUtf8" });
  }
}

function parse(text: string): unknown {
  if (isTooDeep(text)) throw refuseRequest("malformed_json", { word: "tooDeep" });
  try {
    return JSON.parse(text);
  } catch {
    throw refuseRequest("malformed_json");
  }
}
