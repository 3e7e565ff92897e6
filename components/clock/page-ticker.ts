import { askServer } from "./ask-server";
import { createPageTime } from "./page-time";
import { createTicker, type Ticker } from "./ticker";

let shared: Ticker | null = null;

/** The one timer of the page, begun by the first that counts on it and kept as one goes from page to page. There is none on the server. */
export function pageTicker(): Ticker {
  return (shared ??= begin());
}

function begin(): Ticker {
  const time = createPageTime({
    elapsedMs: () => performance.now(),
    // eslint-disable-next-line no-restricted-syntax -- never shown nor counted from: only its steps betray that the device slept
    deviceMs: () => Date.now(),
    askServer,
    onCorrected: () => ticker.wake(),
  });
  const ticker = createTicker({
    ...time,
    setTimer: (run, ms) => window.setTimeout(run, ms),
    clearTimer: (id) => window.clearTimeout(id),
  });
  const look = () => (document.hidden ? ticker.rest() : ticker.wake());
  document.addEventListener("visibilitychange", look);
  // A page taken out of the browser's memory again was never hidden in its own eyes.
  window.addEventListener("pageshow", look);
  look();
  return ticker;
}
