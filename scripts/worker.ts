import { logUnexpected } from "@/lib/log";
import { startWorker } from "@/lib/jobs/worker";

/** The worker process: jobs, outbox and clocks. As many as one likes may run; they share the work through PostgreSQL. */
const worker = await startWorker();

async function stop(): Promise<void> {
  try {
    await worker.stop();
    process.exit(0);
  } catch (error) {
    logUnexpected(error, "worker shutdown");
    process.exit(1);
  }
}

process.once("SIGTERM", () => void stop());
process.once("SIGINT", () => void stop());
