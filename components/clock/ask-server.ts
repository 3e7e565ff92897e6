/**
 * The time by the server's clock, in epoch milliseconds: by the date that every answer bears, to the second and rounded down. Null where the
 * server cannot be reached, which is no fault on a train or after a sleep: whoever asks goes on without, and may ask again.
 */
export async function askServer(): Promise<number | null> {
  const answer = await fetch("/api/health", { method: "HEAD", cache: "no-store" }).catch(() => null);
  const serverMs = Date.parse(answer?.headers.get("date") ?? "");
  return Number.isNaN(serverMs) ? null : serverMs;
}
