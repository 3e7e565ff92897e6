import { spawn } from "node:child_process";

/** Runs one of the tools we depend on, its output being ours, and returns its exit code. Signals end it with us. */
export function runAloud(tool: string, args: readonly string[], env: Record<string, string> = {}): Promise<number> {
  const child = spawn(process.execPath, [tool, ...args], { stdio: "inherit", env: { ...process.env, ...env } });
  const stop = () => void child.kill("SIGTERM");
  const signals = ["SIGTERM", "SIGINT", "disconnect"] as const;
  for (const signal of signals) process.on(signal, stop);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      for (const name of signals) process.off(name, stop);
      resolve(signal ? 1 : (code ?? 1));
    });
  });
}
