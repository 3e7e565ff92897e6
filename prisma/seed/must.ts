import { run } from "@/lib/commands/run";
import type { Command } from "@/lib/commands/command";
import type { Actor } from "@/lib/domain/access/actor";

/** Runs a command that the story relies on; a refusal is a fault of the story and stops it, naming the command. */
export async function must<Input, Answer>(
  command: Command<Input, Answer>,
  input: unknown,
  actor: Actor,
  now: Date,
): Promise<Answer> {
  const result = await run(command, input, actor, { now });
  if (result.ok) return result.answer;
  throw new Error(`${command.name} was refused in the story: ${JSON.stringify(result.refusals)}`);
}
