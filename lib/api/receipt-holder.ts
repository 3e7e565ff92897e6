import "server-only";
import { lastHop } from "@/lib/auth/last-hop";
import { actorOfReceipt } from "@/lib/auth/actor-of-receipt";
import { limitAttempts } from "@/lib/auth/attempts";
import type { Actor } from "@/lib/domain/access/actor";
import { refuseRequest, RequestRefused } from "./request-refused";

export const RECEIPT_HEADER = "X-Receipt-Code";

/**
 * The actor that the receipt code of a call stands for. Every try is counted by address, right or wrong, before the code is looked at;
 * a malformed and a wrong code then cost the same look-up and get the same answer.
 */
export async function actorOfReceiptHeader(request: Request, now: Date): Promise<Actor> {
  const code = request.headers.get(RECEIPT_HEADER);
  if (code === null) throw refuseRequest("unauthenticated", { word: "receiptMissing", headers: { "WWW-Authenticate": "Receipt" } });

  const refusal = await limitAttempts("receipt", lastHop(request.headers.get("x-forwarded-for")), now);
  if (refusal !== null) throw new RequestRefused([refusal]);
  const actor = await actorOfReceipt(code);
  if (actor === null) throw refuseRequest("not_found", { word: "receiptUnknown" });
  return actor;
}
