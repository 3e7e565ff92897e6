import "server-only";
import { refuse, type Refusal } from "@/lib/domain/refusal";
import type { Call, Operation } from "../operation";
import { refuseRequest, RequestRefused } from "../request-refused";

type PathFields = Operation["pathFields"];

/**
 * The input of a command or query: what was sent, with what the path says. A body that carries a field of the path itself has an unknown
 * field, as any other; otherwise two places could name two cases.
 */
export function inputOf(sent: Readonly<Record<string, unknown>>, fields: PathFields, { params }: Call): Record<string, unknown> {
  const [first, ...rest] = Object.values(fields).flatMap((field): Refusal[] =>
    Object.hasOwn(sent, field) ? [refuse("field_unknown", { path: field })] : [],
  );
  if (first !== undefined) throw new RequestRefused([first, ...rest]);
  const named = Object.entries(fields).map(([parameter, field]) => [field, params[parameter]] as const);
  return { ...sent, ...Object.fromEntries(named) };
}

/** A part of the path that has not even the form of an ID leads nowhere: 404, like one that nobody has. */
export function requirePath(refusals: readonly Refusal[], fields: PathFields): void {
  const isOfPath = refusals.some(({ path }) => path !== undefined && Object.values(fields).includes(path));
  if (isOfPath) throw refuseRequest("not_found");
}
