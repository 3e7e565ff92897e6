import "server-only";
import { refuseRequest } from "../request-refused";

/** No write of ours needs more: the longest text is 50 kB, and a history has at most 200 of them in theory only. */
export const MAX_BODY_BYTES = 1_048_576;

/** The bytes of a body, held in memory only; refused as soon as one byte too many is announced or arrives. */
export async function cappedBytes(request: Request, most = MAX_BODY_BYTES): Promise<Uint8Array> {
  if (Number(request.headers.get("content-length") ?? 0) > most) throw refuseRequest("payload_too_large", { headers: { Connection: "close" } });
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > most) {
      await reader?.cancel();
      throw refuseRequest("payload_too_large", { headers: { Connection: "close" } });
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks);
}
