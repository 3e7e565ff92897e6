import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { step } from "./progress.mjs";
import { runQuietly } from "./run-quietly.mjs";

/** @param {string} root */
const markerFile = (root) => path.join(root, "node_modules", ".relance-installed");

/** @param {string} root */
function lockHash(root) {
  return createHash("sha256").update(readFileSync(path.join(root, "package-lock.json"))).digest("hex");
}

/**
 * npm writes down what it really installed. Comparing that with the lock file spares a second installation to people
 * who ran `npm ci` themselves. A package missing here is no fault when it is optional (made for another system).
 *
 * @param {string} root
 */
function matchesLock(root) {
  const hidden = path.join(root, "node_modules", ".package-lock.json");
  if (!existsSync(hidden)) return false;
  const installed = JSON.parse(readFileSync(hidden, "utf8")).packages;
  const wanted = Object.entries(JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")).packages);
  return wanted.every(([name, entry]) => {
    if (name === "" || entry.optional || entry.devOptional || entry.peer) return true;
    return installed[name]?.version === entry.version;
  });
}

/** @param {string} root @returns {boolean} */
export function isInstalled(root) {
  if (existsSync(markerFile(root))) return readFileSync(markerFile(root), "utf8") === lockHash(root);
  return matchesLock(root);
}

/**
 * `npm ci` deletes node_modules first, and with it the Node 24 that an earlier installation put first on the PATH. So
 * npm runs on the host's own Node: every node_modules/.bin is taken off the PATH.
 *
 * @returns {NodeJS.ProcessEnv}
 */
export function hostEnvironment() {
  const entries = (process.env.PATH ?? "").split(path.delimiter);
  const host = entries.filter((entry) => !entry.includes(`node_modules${path.sep}.bin`));
  return { ...process.env, PATH: host.join(path.delimiter) };
}

/**
 * Installs the packages if they are absent or of another lock file. Development packages are always included: the
 * tests need them, and a copy that can be started can also be tested.
 *
 * @param {string} root
 */
export async function ensureInstalled(root) {
  if (isInstalled(root)) {
    if (!existsSync(markerFile(root))) writeFileSync(markerFile(root), lockHash(root));
    return;
  }
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund"];
  await step("Installing packages", () => runQuietly("npm", args, { cwd: root, env: hostEnvironment() }));
  writeFileSync(markerFile(root), lockHash(root));
}
