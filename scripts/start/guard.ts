import { spawn } from "node:child_process";
import path from "node:path";

export interface Guard {
  /** From now on this process is ended, by this signal, if we die. Lower ranks go first. */
  watch(pid: number, rank: number, signal: NodeJS.Signals): void;
  forget(pid: number): void;
  /** All children are gone; the guard may go as well. */
  dismiss(): void;
}

/**
 * Starts the process that outlives us by a moment. It leads a session of its own, so that neither Ctrl-C nor a kill of
 * our process group reaches it.
 */
export function postGuard(): Guard {
  const script = path.join(import.meta.dirname, "guard-process.mjs");
  const child = spawn(process.execPath, [script], { detached: true, stdio: ["pipe", "ignore", "ignore"] });
  const tell = (order: object) => void child.stdin.write(`${JSON.stringify(order)}\n`);
  child.stdin.on("error", () => {
    // A guard that was itself killed must not take the app down; it only leaves us without a net.
  });
  child.unref();
  return {
    watch: (pid, rank, signal) => tell({ watch: pid, rank, signal }),
    forget: (pid) => tell({ forget: pid }),
    dismiss: () => child.stdin.end(),
  };
}
