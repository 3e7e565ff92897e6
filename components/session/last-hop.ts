/**
 * The address that reached our own proxy: the last one it noted, since whatever stands before it was written by the caller. "local" where
 * nothing stands between the caller and us.
 */
export function lastHop(forwardedFor: string | null): string {
  const hops = (forwardedFor ?? "").split(",").map((hop) => hop.trim()).filter((hop) => hop !== "");
  return hops.at(-1) ?? "local";
}
