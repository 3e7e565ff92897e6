/** What a page can know of the time. */
export interface TimeSources {
  /** Milliseconds since some fixed moment, by a clock that nobody can set. It may stand still while the device sleeps. */
  readonly elapsedMs: () => number;
  /** What the device takes for the time: often wrong, and may be set at any moment. Only its steps are looked at. */
  readonly deviceMs: () => number;
  /** Asks the server for the time, in epoch milliseconds; null where it cannot be reached. */
  readonly askServer: () => Promise<number | null>;
  /** The present was found to be later than it seemed. */
  readonly onCorrected: () => void;
}

export interface PageTime {
  /** Takes note that the server's clock showed this instant, now or some time ago. */
  readonly heard: (serverMs: number) => void;
  /** The present in epoch milliseconds; never earlier than at the last reading. */
  readonly read: () => number;
}

/** Less than this, a clock being set right by its time service does as well. */
const STEP_MS = 5_000;
const RETRY_MS = 15_000;

/**
 * The present as the server would tell it: the instant at which it drew the page, and what has elapsed since. The device's own clock is
 * not believed, however far it is off.
 *
 * Whatever the server said took a while to arrive, so each instant heard is a lower bound, and the latest of them is kept: the present is
 * behind by that while and never ahead. What a page says comes late rather than early: nobody is called late before they are.
 *
 * A sleeping device may stop the clock that measures what elapses. The device's own clock then steps ahead of it, just as when somebody
 * sets it; the two cannot be told apart, so the server is asked. Until it answers, the present stays behind.
 */
export function createPageTime({ elapsedMs, deviceMs, askServer, onCorrected }: TimeSources): PageTime {
  const gapMs = () => deviceMs() - elapsedMs();
  let aheadMs = -Infinity;
  let knownGapMs = gapMs();
  let askedMs = -Infinity;

  const heard = (serverMs: number) => {
    aheadMs = Math.max(aheadMs, serverMs - elapsedMs());
  };

  const ask = async () => {
    askedMs = elapsedMs();
    const gap = gapMs();
    const serverMs = await askServer();
    if (serverMs === null) return;
    knownGapMs = gap;
    heard(serverMs);
    onCorrected();
  };

  const read = () => {
    const stepMs = gapMs() - knownGapMs;
    // No sleep sets a clock back.
    if (stepMs < -STEP_MS) knownGapMs = gapMs();
    if (stepMs > STEP_MS && elapsedMs() - askedMs >= RETRY_MS) void ask();
    return Math.floor(elapsedMs() + aheadMs);
  };

  return { heard, read };
}
