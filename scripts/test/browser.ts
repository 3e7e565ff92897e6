import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import { step } from "../bootstrap/progress.mjs";
import { runQuietly } from "../bootstrap/run-quietly.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const MAC_PLACES = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

function systemBrowser(): string | undefined {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...(process.platform === "darwin" ? MAC_PLACES : [])].find((place) => existsSync(place));
}

function playwrightsOwn(): string | undefined {
  const place = chromium.executablePath();
  return place && existsSync(place) ? place : undefined;
}

const isDebianRoot = () => process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

async function install(): Promise<void> {
  if (isDebianRoot()) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    await runQuietly("apt-get", ["update"], { env });
    await runQuietly("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { env });
    return;
  }
  const playwright = path.join("node_modules", "@playwright", "test", "cli.js");
  await runQuietly(process.execPath, [playwright, "install", "chromium"]);
}

/**
 * The browser for the journeys: the one named in PLAYWRIGHT_CHROMIUM_PATH, the system's, Playwright's own; only when
 * there is none, one is installed.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env.PLAYWRIGHT_CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error("PLAYWRIGHT_CHROMIUM_PATH names no file.");
  }
  const found = systemBrowser() ?? playwrightsOwn();
  if (found) return found;
  await step("Installing a browser for the journeys", install);
  const installed = systemBrowser() ?? playwrightsOwn();
  if (!installed) throw new Error("No Chromium could be installed. Name one in PLAYWRIGHT_CHROMIUM_PATH.");
  return installed;
}
