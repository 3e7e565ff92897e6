import { mkdirSync } from "node:fs";
import { env, secret, type Environment } from "@/lib/env";

export interface Plan extends Environment {
  /** No server was named, so the embedded one is ours to run. */
  readonly embedded: boolean;
  /** What RELANCE_DEMO said, or undefined when it said nothing. */
  readonly demoAsked: boolean | undefined;
  readonly development: boolean;
}

/** What the surroundings ask for, checked before anything is started. */
export function makePlan(development: boolean): Plan {
  const environment = env();
  mkdirSync(environment.dataDir, { recursive: true, mode: 0o700 });
  const demoAsked = process.env.RELANCE_DEMO ? environment.demo : undefined;
  return { ...environment, embedded: !environment.databaseUrl, demoAsked, development };
}

/** The variables every child gets: the same answers for all, whatever the start command was told or left to decide. */
export function childEnvironment(plan: Plan, databaseUrl: string, demo: boolean): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: plan.development ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
    PORT: String(plan.port),
    HOST: plan.host,
    RELANCE_DATA_DIR: plan.dataDir,
    RELANCE_DEMO: demo ? "1" : "0",
    RELANCE_SECRET: secret(),
    RELANCE_URL: plan.publicUrl,
    DATABASE_URL: databaseUrl,
    NEXTAUTH_URL: plan.publicUrl,
  };
}
