import "server-only";

/**
 * The address to count attempts by: the last one in `X-Forwarded-For`, which our own proxy noted, since whatever stands before it was
 * written by the caller. Where no proxy sets the header, the caller may have written that one too. "local" where there is none.
 */
export function lastHop(forwardedFor: string | null): string {
  const hops = (forwardedFor ?? "").split(",").map((hop) => hop.trim()).filter((hop) => hop !== "");
  return hops.at(-1) ?? "local";
}
