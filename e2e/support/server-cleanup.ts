import { rmSync } from "node:fs";
import { serverPlan } from "./server-plan";

/** Playwright calls this before it ends the server, so removal waits until our own end. */
export default function removeDataAtTheEnd(): void {
  const { dataDir } = serverPlan();
  process.once("exit", () => rmSync(dataDir, { recursive: true, force: true }));
}
