import { setTimeout } from "node:timers/promises";
import { say } from "../bootstrap/progress.mjs";
import { launch, type Child, type ChildSpec } from "./child";
import type { Guard } from "./guard";

const MOST_RESTARTS = 5;
const WITHIN_MS = 60_000;
const FIRST_PAUSE_MS = 500;

export interface Supervised {
  stop(): Promise<void>;
}

interface Watch {
  spec: ChildSpec;
  guard: Guard;
  child: Child;
  stopping: boolean;
  crashes: number[];
  /** Called once a child keeps dying and starting it again is no answer. */
  giveUp: (reason: string) => void;
}

/** Waits for the end of the child and starts it again, unless it was us who ended it or it dies too often. */
async function attend(watch: Watch): Promise<void> {
  for (;;) {
    const how = await watch.child.exited;
    if (watch.stopping) return;
    const at = performance.now();
    watch.crashes = [...watch.crashes.filter((crash) => at - crash < WITHIN_MS), at];
    if (watch.crashes.length > MOST_RESTARTS) {
      watch.giveUp(`${watch.spec.name} keeps ending (${how})`);
      return;
    }
    say(`${watch.spec.name} ended (${how}); starting it again`);
    await setTimeout(FIRST_PAUSE_MS * 2 ** (watch.crashes.length - 1));
    if (watch.stopping) return;
    watch.child = await launch(watch.spec, watch.guard);
    // We may have been asked to stop while it was starting, when there was no child yet to stop.
    if (watch.stopping) await watch.child.stop();
  }
}

/** Keeps one child running until it is stopped: a worker or a database killed mid-work comes back by itself. */
export async function supervise(
  spec: ChildSpec,
  guard: Guard,
  giveUp: (reason: string) => void,
): Promise<Supervised> {
  const child = await launch(spec, guard);
  const watch: Watch = { spec, guard, child, stopping: false, crashes: [], giveUp };
  const attended = attend(watch).catch((error: unknown) => giveUp(String(error)));
  return {
    async stop() {
      watch.stopping = true;
      await watch.child.stop();
      await attended;
    },
  };
}
