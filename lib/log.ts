import "server-only";
import { randomUUID } from "node:crypto";
import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import { redact } from "@/lib/redact";

export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;
type Level = "info" | "warning" | "error";

const SECRET_NAME = /pass|secret|token|authori[sz]ation|cookie|e-?mail|receipt|url|address/i;
const DEEPEST_CAUSE = 5;

function safeField([name, value]: [string, LogFields[string]]): [string, LogFields[string]] {
  if (SECRET_NAME.test(name) && value !== undefined && value !== null) return [name, "[hidden]"];
  return [name, typeof value === "string" ? redact(value) : value];
}

function write(level: Level, message: string, fields: LogFields): void {
  const safe = Object.fromEntries(Object.entries(fields).map(safeField));
  const line = { at: now().toISOString(), level, message: redact(message), ...safe };
  const text = env().production ? JSON.stringify(line) : `${level}: ${line.message} ${JSON.stringify(safe)}`;
  if (level === "error") console.error(text);
  else console.log(text);
}

/** Something worth knowing happened, as it should. */
export function logInfo(message: string, fields: LogFields = {}): void {
  write("info", message, fields);
}

/** Something happened that a person should look at, and the app went on. */
export function logWarning(message: string, fields: LogFields = {}): void {
  write("warning", message, fields);
}

/**
 * Only name, code, message and stack: other properties of an error may hold the row or the request it is about. The
 * depth is bounded because a cause may lead back to itself.
 */
function describe(error: unknown, depth = 0): string {
  if (!(error instanceof Error)) return `thrown ${typeof error}: ${String(error)}`;
  const code = "code" in error && typeof error.code === "string" ? ` [${error.code}]` : "";
  const own = `${error.stack ?? `${error.name}: ${error.message}`}${code}`;
  if (error.cause === undefined || depth === DEEPEST_CAUSE) return own;
  return `${own}\ncaused by ${describe(error.cause, depth + 1)}`;
}

/**
 * Records a failure nobody expected and returns its fresh id, which is all that a person is shown (DESIGN section 6,
 * "Two kinds of failure").
 *
 * @param context where it happened, in words of the program: a command's or a job's name, never data
 * @param id the number that the person is shown, where something else has given it already
 */
export function logUnexpected(error: unknown, context: string, id: string = randomUUID()): string {
  write("error", `unexpected failure in ${context}`, { id, error: describe(error) });
  return id;
}
