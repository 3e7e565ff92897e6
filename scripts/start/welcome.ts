import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { Plan } from "./plan";

const person = z.object({
  name: z.string(),
  email: z.string(),
  role: z.string(),
  platform: z.string().optional(),
  password: z.string().optional(),
});

/** The seed's own list: either the people alone, or the people and the one password they share. */
const list = z.union([
  z.array(person).transform((people) => ({ people, password: undefined })),
  z.object({ people: z.array(person), password: z.string().optional() }),
]);

function demoPeople(): string[] {
  const file = path.join("prisma", "seed", "people.json");
  if (!existsSync(file)) return [];
  const { people, password } = list.parse(JSON.parse(readFileSync(file, "utf8")));
  const rows = people.map((one) => {
    const role = one.platform ? `${one.role} (${one.platform})` : one.role;
    return `  ${one.name.padEnd(20)} ${role.padEnd(26)} ${one.email}${one.password ? `  ${one.password}` : ""}`;
  });
  return ["", "Demo people, one click each on the sign-in page:", ...rows, ...(password ? [`  Password of all: ${password}`] : [])];
}

/** Where to go and who to be; the demo's people only where they exist. */
export function welcome(plan: Plan, hasDemoPeople: boolean, startedMs: number): string {
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  const lines = ["", `Relance is ready at ${plan.publicUrl} (after ${seconds} s)`, ...(hasDemoPeople ? demoPeople() : [])];
  return [...lines, "", "Stop it with Ctrl-C.", ""].join("\n");
}
