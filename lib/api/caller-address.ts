import "server-only";

/**
 * The address to count attempts by: the nearest hop's word for who called it, which is the last in the list. What stands before it
 * was written by the caller and proves nothing. The server itself fills the header in where no proxy stands before it.
 */
export function callerAddress(request: Request): string {
  const hops = (request.headers.get("x-forwarded-for") ?? "").split(",");
  return hops.at(-1)?.trim() || "unknown";
}
