/** Something on the page that changes as time passes. */
export interface Watcher {
  /** What the server took for the present when it drew this. */
  readonly serverMs: number;
  /** When this changes next after an instant, in epoch milliseconds; null where it does not. */
  readonly next: (now: Date) => number | null;
  /** Called once it has changed. */
  readonly listener: () => void;
}

export interface TickerSources {
  readonly heard: (serverMs: number) => void;
  readonly read: () => number;
  readonly setTimer: (run: () => void, ms: number) => number;
  readonly clearTimer: (id: number) => void;
}

export interface Ticker {
  /** The instant, in epoch milliseconds, that all watchers show; moves only as they are told. */
  readonly present: () => number;
  /** Tells a watcher whenever it has changed; the answer ends that. */
  readonly watch: (watcher: Watcher) => () => void;
  /** Catches up with the present at once and goes on: the page is seen again, or the time was corrected. */
  readonly wake: () => void;
  /** Nobody looks: no timer runs until `wake`. */
  readonly rest: () => void;
}

/** A timer may have slept with the device, so the present is looked at again at least this often. */
const LONGEST_WAIT_MS = 60_000;

/** One timer for all that counts on a page. It sleeps until the first of the watchers changes and then tells those that have. */
export function createTicker({ heard, read, setTimer, clearTimer }: TickerSources): Ticker {
  const nextOf = new Map<Watcher, number>();
  let present = -Infinity;
  let timer: number | null = null;
  let isResting = false;

  const wait = () => {
    if (timer !== null) clearTimer(timer);
    const next = Math.min(Infinity, ...nextOf.values());
    timer = isResting || next === Infinity ? null : setTimer(tick, Math.min(LONGEST_WAIT_MS, Math.max(1, next - read())));
  };

  const tick = () => {
    present = Math.max(present, read());
    const changed = [...nextOf].filter(([, at]) => at <= present).map(([watcher]) => watcher);
    for (const watcher of changed) nextOf.set(watcher, nextAfter(watcher, present));
    wait();
    for (const watcher of changed) watcher.listener();
  };

  const watch = (watcher: Watcher) => {
    heard(watcher.serverMs);
    present = Math.max(present, watcher.serverMs);
    const next = nextAfter(watcher, present);
    nextOf.set(watcher, next);
    if (next <= read()) tick();
    else wait();
    return () => {
      nextOf.delete(watcher);
      wait();
    };
  };

  const rest = () => {
    isResting = true;
    wait();
  };

  const wake = () => {
    isResting = false;
    tick();
  };

  return { present: () => present, watch, wake, rest };
}

function nextAfter({ next }: Watcher, present: number): number {
  return next(new Date(present)) ?? Infinity;
}
