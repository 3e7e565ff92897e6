import { createTokenCommand } from "@/lib/commands/token/create-token";
import { revokeTokenCommand } from "@/lib/commands/token/revoke-token";
import { run } from "@/lib/commands/run";
import { SYSTEM } from "@/lib/domain/access/actor";
import { isOutcome, readOptions } from "./options";
import { refused, type AdminCommand } from "./outcome";

/** `token create`: the token is in the answer and nowhere else. */
export const createToken: AdminCommand = async (words) => {
  const options = readOptions(words, ["role", "platform", "user", "scopes", "expires"]);
  if (isOutcome(options)) return options;
  const { role, platform, user, scopes, expires } = options;
  const input = { role, platform, email: user, scopes: scopes?.split(",") ?? [], expiresAt: expires };
  const result = await run(createTokenCommand, input, SYSTEM);
  if (!result.ok) return refused(result.refusals);

  const { token, id, person } = result.answer;
  const of = `${person.label} (${person.role}${person.platform === null ? "" : `, ${person.platform}`})`;
  return { ok: true, text: `${token}\nToken ${id} of ${of}. It is not shown again.`, data: { token, id, person } };
};

/** `token revoke`. */
export const revokeToken: AdminCommand = async (words) => {
  const options = readOptions(words, ["id"]);
  if (isOutcome(options)) return options;
  const result = await run(revokeTokenCommand, { id: options.id }, SYSTEM);
  return result.ok ? { ok: true, text: `Token ${result.answer.id} is revoked.`, data: result.answer } : refused(result.refusals);
};
