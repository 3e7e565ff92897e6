import "server-only";
import { refuseRequest } from "./request-refused";

export const IDEMPOTENCY_HEADER = "Idempotency-Key";

const VISIBLE_ASCII = /^[\x21-\x7e]{1,200}$/;

/** The idempotency key of a write, where it has one: 1 to 200 visible ASCII characters, anything else is 400. */
export function idempotencyKeyOf(request: Request): string | undefined {
  const key = request.headers.get(IDEMPOTENCY_HEADER);
  if (key === null) return undefined;
  if (!VISIBLE_ASCII.test(key)) throw refuseRequest("invalid_input", { path: IDEMPOTENCY_HEADER, status: 400, word: "idempotencyKey" });
  return key;
}
