import type { Plan } from "./plan";
import { portState, type PortState } from "./ports";

const REASONS: Record<Exclude<PortState, "free">, (plan: Plan) => string> = {
  taken: ({ port }) => `Port ${port} is taken by another program.`,
  forbidden: ({ port }) => `This user may not listen on port ${port}.`,
  "no such address": ({ host }) => `HOST=${host} is no address of this machine.`,
};

/** Throws, with the way out, when the app could not listen where it is asked to. */
export async function checkAddress(plan: Plan): Promise<void> {
  const state = await portState(plan.host, plan.port);
  if (state === "free") return;
  const remedy = state === "no such address" ? "Leave HOST out, or name another." : await otherPort(plan);
  throw new Error(`${REASONS[state](plan)} ${remedy}`);
}

async function otherPort(plan: Plan): Promise<string> {
  for (let port = Math.max(plan.port, 2999) + 1; port < 65_536; port += 1) {
    if ((await portState(plan.host, port)) === "free") return `Choose another one: PORT=${port} npm start`;
  }
  return "Choose another one.";
}
