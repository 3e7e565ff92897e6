import "server-only";
import { MAX_MAIL_BYTES } from "@/lib/mail/inbound/mail-size";
import { refuseRequest } from "../request-refused";
import { cappedBytes } from "./capped-bytes";

export const MESSAGE_TYPE = "message/rfc822";

/** The bytes of a mail as it came, under its own declared type and nothing around it; refused before more than we take has arrived. */
export async function rawMessage(request: Request): Promise<Uint8Array> {
  const [type = ""] = (request.headers.get("content-type") ?? "").toLowerCase().split(";");
  const isPlain = (request.headers.get("content-encoding") ?? "identity").toLowerCase() === "identity";
  if (type.trim() !== MESSAGE_TYPE || !isPlain) throw refuseRequest("unsupported_media_type");
  const bytes = await cappedBytes(request, MAX_MAIL_BYTES);
  if (bytes.byteLength === 0) throw refuseRequest("invalid_input");
  return bytes;
}
