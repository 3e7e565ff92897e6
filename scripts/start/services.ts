import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { typescriptArguments } from "../bootstrap/hand-over.mjs";
import type { ChildSpec } from "./child";
import type { Plan } from "./plan";

const READY_MS = 90_000;

/** The web tier: Next's own server, from the built copy, or its development server. */
export function webService(plan: Plan, env: NodeJS.ProcessEnv, distDir: string | undefined): ChildSpec {
  const next = path.join("node_modules", "next", "dist", "bin", "next");
  const mode = plan.development ? "dev" : "start";
  return {
    name: "web",
    command: process.execPath,
    args: [next, mode, "--port", String(plan.port), "--hostname", plan.host],
    env: { ...env, RELANCE_DIST_DIR: distDir ?? "" },
    rank: 1,
    stopSignal: "SIGTERM",
    graceMs: 8_000,
  };
}

export function workerService(env: NodeJS.ProcessEnv): ChildSpec {
  return {
    name: "worker",
    command: process.execPath,
    args: typescriptArguments("scripts/worker.ts"),
    env,
    rank: 2,
    stopSignal: "SIGTERM",
    graceMs: 15_000,
  };
}

/** Returns once the app says of itself that it is ready: it serves, and its database answers. */
export async function untilReady(plan: Plan, signal: AbortSignal): Promise<void> {
  const everywhere = plan.host === "0.0.0.0" || plan.host === "::";
  const host = everywhere ? "127.0.0.1" : plan.host;
  const address = `http://${host.includes(":") ? `[${host}]` : host}:${plan.port}/api/health/ready`;
  const deadline = performance.now() + READY_MS;
  let last = "no answer";
  while (performance.now() < deadline) {
    signal.throwIfAborted();
    try {
      const response = await fetch(address, { signal: AbortSignal.timeout(5_000), redirect: "manual" });
      if (response.ok) return;
      last = `status ${response.status}`;
    } catch (error) {
      last = error instanceof Error ? error.message : String(error);
    }
    await setTimeout(50);
  }
  throw new Error(`The app did not become ready (${last}).`);
}
