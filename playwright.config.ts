import { defineConfig, devices } from "@playwright/test";
import { serverPlan } from "./e2e/support/server-plan";

const server = serverPlan();
const isRoot = process.getuid?.() === 0;

/** Chromium has no sandbox for root, and must make no connection of its own: the journeys prove that nothing leaves. */
const BROWSER_ARGUMENTS = [
  ...(isRoot ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: false,
  workers: 1,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  use: {
    ...devices["Desktop Chrome"],
    baseURL: server.url,
    locale: "en-GB",
    timezoneId: "Europe/Paris",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env.PLAYWRIGHT_CHROMIUM_PATH,
      args: BROWSER_ARGUMENTS,
    },
  },
  // The same command that people use, on a data directory, a port and a database of its own.
  webServer: {
    command: "node scripts/start.mjs",
    url: `${server.url}/api/health/ready`,
    env: server.env,
    stdout: "pipe",
    stderr: "pipe",
    reuseExistingServer: false,
    timeout: 600_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 30_000 },
  },
  projects: [
    { name: "journeys", testIgnore: "**/afterwards/**" },
    // Looks at what all the others have left behind.
    { name: "afterwards", testMatch: "**/afterwards/**", dependencies: ["journeys"] },
  ],
  globalTeardown: "./e2e/support/server-cleanup.ts",
});
