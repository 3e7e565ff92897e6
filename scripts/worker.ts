import { logUnexpected } from "@/lib/log";
import { openMailDoors } from "@/lib/jobs/mail-doors";
import { startWorker } from "@/lib/jobs/worker";

/** The worker process: jobs, outbox, clocks, and the doors for mail where settings name them. As many as one likes may run; they share the work through PostgreSQL. */
const worker = await startWorker();
const doors = openMailDoors();

async function stop(): Promise<void> {
  try {
    // What comes in last is kept while the database is still there.
    await doors.stop();
    await worker.stop();
    process.exit(0);
  } catch (error) {
    logUnexpected(error, "worker shutdown");
    process.exit(1);
  }
}

process.once("SIGTERM", () => void stop());
process.once("SIGINT", () => void stop());
