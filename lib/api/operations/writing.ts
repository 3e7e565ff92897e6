import "server-only";
import { run } from "@/lib/commands/run";
import type { Command } from "@/lib/commands/command";
import { jsonBody } from "../body/json-body";
import { idempotencyKeyOf } from "../idempotency-key";
import type { Call, Operation } from "../operation";
import { queryStringOf } from "../query-string";
import { RequestRefused } from "../request-refused";
import { inputOf, requirePath } from "./input-of";

/**
 * Runs a command with the body of a call as its input. The answer is what JSON makes of it, so that a repeated call, which is answered from
 * what was kept of the first, gets the same to the byte.
 */
export async function runFromCall<Input, Answer>(
  command: Command<Input, Answer>,
  pathFields: Operation["pathFields"],
  call: Call,
): Promise<unknown> {
  const idempotencyKey = idempotencyKeyOf(call.request);
  queryStringOf(call.request, []);
  const input = inputOf(await jsonBody(call.request), pathFields, call);
  const result = await run(command, input, call.actor, { idempotencyKey, now: call.now });
  if (result.ok) return JSON.parse(JSON.stringify(result.answer)) as unknown;
  requirePath(result.refusals, pathFields);
  throw new RequestRefused(result.refusals);
}
