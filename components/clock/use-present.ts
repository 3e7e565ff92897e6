"use client";

import { useCallback, useSyncExternalStore } from "react";
import { pageTicker } from "./page-ticker";

/**
 * The present, as far as it matters to one component. First exactly the `now` at which the server drew it, so that the page in the browser
 * begins as it was sent; then that of each change.
 *
 * @param next when the component is another, after an instant; in epoch milliseconds, null where never. Changing it begins anew.
 */
export function usePresent(now: Date, next: (at: Date) => number | null): Date {
  const serverMs = now.getTime();
  const watch = useCallback((listener: () => void) => pageTicker().watch({ serverMs, next, listener }), [serverMs, next]);
  const presentMs = useSyncExternalStore(
    watch,
    () => Math.max(pageTicker().present(), serverMs),
    () => serverMs,
  );
  return new Date(presentMs);
}
