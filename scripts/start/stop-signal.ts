/** Why the app is to stop, when that is no failure. */
export const ASKED = "asked to stop";

/**
 * Aborts when we are asked to stop: by Ctrl-C, by a signal, or because the process that started us is gone. Asking twice
 * changes nothing; npm passes on a Ctrl-C that the terminal has already delivered.
 */
export function listenForStop(): AbortController {
  const controller = new AbortController();
  const stop = () => controller.abort(ASKED);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
  process.on("disconnect", stop);
  for (const stream of [process.stdout, process.stderr]) stream.on("error", stop);
  return controller;
}

/** The promise, or the reason to stop, whichever comes first. */
export function unlessStopped<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(new Stopped(signal.reason));
    if (signal.aborted) leave();
    signal.addEventListener("abort", leave, { once: true });
    work.then(resolve, reject);
  });
}

/** Waits for nothing but the reason to stop. */
export function untilStopped(signal: AbortSignal): Promise<never> {
  return unlessStopped(new Promise<never>(() => undefined), signal);
}

export class Stopped extends Error {
  readonly wasAsked: boolean;

  constructor(reason: unknown) {
    super(reason instanceof Error ? reason.message : String(reason));
    this.wasAsked = reason === ASKED;
  }
}
