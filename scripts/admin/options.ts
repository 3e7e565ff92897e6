import { parseArgs } from "node:util";
import type { AdminOutcome } from "./outcome";
import { USAGE } from "./usage";

/** The options of a command, each of which takes a value; or what was wrong with them. */
export function readOptions(words: readonly string[], names: readonly string[]): Record<string, string> | AdminOutcome {
  const options = Object.fromEntries(names.map((name) => [name, { type: "string" as const }]));
  try {
    const { values } = parseArgs({ args: [...words], options, strict: true, allowPositionals: false });
    return values as Record<string, string>;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, text: `${message}\n\n${USAGE}`, data: { errors: [{ code: "usage", path: null, message }] } };
  }
}

export function isOutcome(value: Record<string, string> | AdminOutcome): value is AdminOutcome {
  return typeof value.ok === "boolean";
}
