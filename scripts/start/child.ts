import { spawn, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import type { Guard } from "./guard";

export interface ChildSpec {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Children are stopped in this order, lowest first. */
  readonly rank: number;
  readonly stopSignal: NodeJS.Signals;
  readonly graceMs: number;
  readonly owner?: { readonly uid: number; readonly gid: number };
  /** A file descriptor to write to, instead of our own output with the name before each line. */
  readonly outputTo?: number;
}

export interface Child {
  readonly pid: number;
  readonly exited: Promise<string>;
  stop(): Promise<void>;
}

function copyLines(name: string, from: Readable | null, to: NodeJS.WritableStream): void {
  if (!from) return;
  createInterface({ input: from }).on("line", (line) => to.write(`${name.padEnd(6)} | ${line}\n`));
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}

function spawnChild(spec: ChildSpec): ChildProcess {
  const output = spec.outputTo ?? "pipe";
  const child = spawn(spec.command, [...spec.args], {
    env: spec.env,
    // A process group of its own: Ctrl-C in the terminal reaches us alone, and we stop the children in order.
    detached: true,
    stdio: ["ignore", output, output],
    ...spec.owner,
  });
  copyLines(spec.name, child.stdout, process.stdout);
  copyLines(spec.name, child.stderr, process.stderr);
  return child;
}

/** Starts one child under the guard. `exited` resolves with how it ended; `stop` returns once nothing of it is left. */
export async function launch(spec: ChildSpec, guard: Guard): Promise<Child> {
  const child = spawnChild(spec);
  const exited = new Promise<string>((resolve) => {
    child.once("exit", (code, signal) => resolve(signal ?? `code ${code}`));
  });
  await new Promise<void>((resolve, reject) => {
    child.once("spawn", resolve);
    child.once("error", (error) => reject(new Error(`${spec.name} cannot be started`, { cause: error })));
  });
  const pid = child.pid ?? 0;
  guard.watch(pid, spec.rank, spec.stopSignal);
  void exited.then(() => guard.forget(pid));
  return { pid, exited, stop: () => stop(spec, child, exited) };
}

async function stop(spec: ChildSpec, child: ChildProcess, exited: Promise<string>): Promise<void> {
  const pid = child.pid ?? 0;
  // Once it has ended, its number may already be somebody else's.
  if (child.exitCode !== null || child.signalCode !== null) return;
  kill(pid, spec.stopSignal);
  const timer = setTimeout(() => kill(-pid, "SIGKILL"), spec.graceMs);
  await exited;
  clearTimeout(timer);
  kill(-pid, "SIGKILL");
}
