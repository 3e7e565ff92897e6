import path from "node:path";
import { say } from "../bootstrap/progress.mjs";
import { checkAddress } from "./address-check";
import { ensureBuilt } from "./build";
import { openDatabase, type ReadyDatabase } from "./database";
import { tellDemoOnce } from "./demo-story";
import { ensureClient } from "./generate-client";
import { postGuard, type Guard } from "./guard";
import { releaseLock, takeLock } from "./lock-file";
import { childEnvironment, type Plan } from "./plan";
import { untilReady, webService, workerService } from "./services";
import { unlessStopped, untilStopped } from "./stop-signal";
import { supervise } from "./supervisor";
import { welcome } from "./welcome";

interface Running {
  readonly plan: Plan;
  readonly guard: Guard;
  readonly controller: AbortController;
  /** What to undo at the end, the last first. */
  readonly undo: (() => Promise<void> | void)[];
}

function lockData(plan: Plan): () => void {
  const file = path.join(plan.dataDir, "instance.lock");
  const result = takeLock(file, plan.publicUrl);
  if (result === "taken by us") return () => releaseLock(file);
  throw new Error(
    `The data directory ${plan.dataDir} is in use by ${result.pid ? `a running instance (process ${result.pid}, ${result.note})` : result.note}.\n` +
      `Stop that one, or start beside it: PORT=${plan.port + 1} RELANCE_DATA_DIR=.data-2 npm start`,
  );
}

interface ToldDatabase extends ReadyDatabase {
  readonly hasDemoPeople: boolean;
}

async function openToldDatabase({ plan, guard, controller, undo }: Running): Promise<ToldDatabase> {
  const database = await openDatabase(plan, guard, (reason) => controller.abort(new Error(reason)));
  undo.push(() => database.stop());
  return { ...database, hasDemoPeople: await tellDemoOnce(plan, database, controller.signal) };
}

/** The worker is started before the web tier because the end goes the other way round: web, worker, database. */
async function startServices(running: Running, database: ReadyDatabase, distDir: string | undefined): Promise<void> {
  const { plan, guard, controller, undo } = running;
  const env = childEnvironment(plan, database.url, database.demo);
  for (const spec of [workerService(env), webService(plan, env, distDir)]) {
    const service = await supervise(spec, guard, (reason) => controller.abort(new Error(reason)));
    undo.push(() => service.stop());
  }
  await untilReady(plan, controller.signal);
}

async function startAll(running: Running, startedMs: number): Promise<void> {
  const { plan, controller, undo } = running;
  undo.push(lockData(plan));
  await checkAddress(plan);
  await ensureClient(controller.signal);
  const building = plan.development ? Promise.resolve(undefined) : ensureBuilt(controller.signal);
  const [database, distDir] = await Promise.all([openToldDatabase(running), building]);
  await startServices(running, database, distDir);
  process.stdout.write(welcome(plan, database.hasDemoPeople, startedMs));
}

/** Runs everything until the controller aborts, then ends it in order and leaves nothing behind. */
export async function serve(plan: Plan, controller: AbortController, startedMs: number): Promise<void> {
  const running: Running = { plan, controller, guard: postGuard(), undo: [] };
  try {
    await unlessStopped(startAll(running, startedMs), controller.signal);
    await untilStopped(controller.signal);
  } finally {
    if (running.undo.length > 1) say("Stopping …");
    controller.abort();
    for (const undo of running.undo.reverse()) await undo();
  }
}
