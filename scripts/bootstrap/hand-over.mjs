import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ensureInstalled, hostEnvironment } from "./install.mjs";
import { say } from "./progress.mjs";
import { runQuietly } from "./run-quietly.mjs";

const OLDEST_HOST = 20;
const PARENT_CHECK_MS = 300;
const SIGNALS = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");

/** Where the `node` package keeps its binary. It is fetched by an install script, which some npm settings forbid. */
async function bundledNode() {
  const folder = path.join(root, "node_modules", "node");
  const binary = path.join(folder, "bin", "node");
  if (!existsSync(binary)) {
    await runQuietly(process.execPath, ["installArchSpecificPackage"], { cwd: folder, env: hostEnvironment() });
  }
  return binary;
}

/**
 * Arguments that let Node 24 run our TypeScript. `react-server` is the condition under which the guard package
 * `server-only` allows itself to be imported.
 *
 * @param {string} script path from the repository's root
 */
export function typescriptArguments(script) {
  const loader = pathToFileURL(path.join(root, "node_modules", "tsx", "dist", "loader.mjs")).href;
  return ["--conditions=react-server", `--import=${loader}`, path.join(root, script)];
}

/**
 * npm killed outright cannot pass that on. We notice by having become somebody else's child. Only under npm: a command
 * started from a shell may well be meant to outlive it.
 *
 * @param {() => void} stop
 */
function whenNpmDies(stop) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, PARENT_CHECK_MS);
  timer.unref();
}

/**
 * Runs the script under Node 24 and passes signals on. The channel between the two closes when this process dies, even
 * by SIGKILL; the script takes that as its sign to stop.
 *
 * @param {string} binary @param {string} script @param {string[]} args
 * @returns {Promise<number>} the exit code to end with
 */
function relay(binary, script, args) {
  const bin = path.join(root, "node_modules", ".bin");
  const child = spawn(binary, [...typescriptArguments(script), ...args], {
    cwd: root,
    env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ""}` },
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  whenNpmDies(() => child.kill("SIGTERM"));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => resolve(signal ? 1 : (code ?? 1)));
  });
}

/**
 * The whole first stage of every command: installs what is missing, then hands over to Node 24. It runs on whatever
 * Node the host has (20 or newer), so nothing here may import a package.
 *
 * @param {string} script path from the repository's root
 * @param {string[]} args
 */
export async function handOver(script, args) {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < OLDEST_HOST) {
    say(`Relance needs Node ${OLDEST_HOST} or newer to begin with; this is ${process.version}.`);
    process.exitCode = 1;
    return;
  }
  try {
    await ensureInstalled(root);
    process.exitCode = await relay(await bundledNode(), script, args);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
