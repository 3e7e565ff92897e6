import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export interface ServerPlan {
  readonly url: string;
  readonly dataDir: string;
  readonly env: Record<string, string>;
}

/** A port nobody uses, asked of the system by a process of its own since a configuration cannot wait. */
function freePort(): string {
  const program = "const s=require('node:net').createServer().listen(0,'127.0.0.1',()=>{console.log(s.address().port);s.close()})";
  return execFileSync(process.execPath, ["-e", program], { encoding: "utf8" }).trim();
}

/**
 * Where the app under test runs. Playwright reads its configuration once in each process; the choice is made in the
 * first and reaches the others through the environment.
 */
export function serverPlan(): ServerPlan {
  const port = (process.env.RELANCE_E2E_PORT ??= freePort());
  const dataDir = (process.env.RELANCE_E2E_DATA_DIR ??= mkdtempSync(path.join(tmpdir(), "relance-e2e-")));
  return {
    url: `http://127.0.0.1:${port}`,
    dataDir,
    env: {
      PORT: port,
      HOST: "127.0.0.1",
      RELANCE_DATA_DIR: dataDir,
      RELANCE_DEMO: "1",
      RELANCE_URL: `http://127.0.0.1:${port}`,
      RELANCE_SECRET: "",
      DATABASE_URL: "",
      DATABASE_REPLICA_URL: "",
      SMTP_URL: "",
    },
  };
}
