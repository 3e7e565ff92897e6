import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { step } from "../bootstrap/progress.mjs";
import { releaseLock, takeLock } from "./lock-file";

const FILE = path.join(".tmp", "build.lock");

/** Whatever is made from the sources is made by one process at a time; a second one waits and then finds it made. */
export async function withBuildLock<Result>(work: () => Promise<Result>): Promise<Result> {
  if (takeLock(FILE, "a build") !== "taken by us") await step("Waiting for another build to end", untilOurs);
  try {
    return await work();
  } finally {
    releaseLock(FILE);
  }
}

async function untilOurs(): Promise<void> {
  while (takeLock(FILE, "a build") !== "taken by us") await setTimeout(200);
}
