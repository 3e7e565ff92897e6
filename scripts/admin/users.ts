import { createPersonCommand } from "@/lib/commands/person/create-person";
import { run } from "@/lib/commands/run";
import { SYSTEM } from "@/lib/domain/access/actor";
import { isOutcome, readOptions } from "./options";
import { refused, type AdminCommand } from "./outcome";

/** `user create`. */
export const createUser: AdminCommand = async (words) => {
  const options = readOptions(words, ["name", "role", "email", "platform", "password"]);
  if (isOutcome(options)) return options;
  const { name, ...rest } = options;
  const result = await run(createPersonCommand, { label: name, ...rest }, SYSTEM);
  if (!result.ok) return refused(result.refusals);
  const { person } = result.answer;
  return { ok: true, text: `${person.label} (${person.role}) has an account: ${person.id}`, data: result.answer };
};
