import path from "node:path";
import { defineConfig } from "vitest/config";

const root = import.meta.dirname;

/** Folders whose tests work on a real PostgreSQL. Anywhere else, a test that needs one is named `*.database.test.ts`. */
const ON_A_DATABASE = [
  "lib/{auth,commands,db,jobs,queries}/**/*.test.{ts,tsx}",
  "prisma/**/*.test.ts",
  "**/*.database.test.{ts,tsx}",
];

/** Tests of the tools themselves take seconds, and would spoil the answer of the unit tests. */
const TOOLS = ["scripts/**/*.test.ts"];
const NEVER = ["**/node_modules/**", ".next/**", ".data/**", ".tmp/**", "e2e/**", "bench/**"];

const alias = [
  { find: /^@\//, replacement: `${root}/` },
  // The guard throws outside a server bundle; the tests are a server.
  { find: "server-only", replacement: path.join(root, "node_modules/server-only/empty.js") },
];

export default defineConfig({
  // Beside the other things that may be thrown away: an installation replaces node_modules whole.
  cacheDir: ".tmp/vitest",
  resolve: { alias },
  test: {
    // Two processors are common; a third worker only makes the others wait.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["**/*.test.{ts,tsx}"],
          exclude: [...NEVER, ...ON_A_DATABASE, ...TOOLS],
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: [...ON_A_DATABASE, ...TOOLS],
          exclude: NEVER,
          globalSetup: ["scripts/test/database-server.ts"],
          setupFiles: ["scripts/test/database-per-file.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
