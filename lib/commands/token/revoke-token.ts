import "server-only";
import { z } from "zod";
import { logAdmin } from "@/lib/db/admin-log";
import { refuse } from "@/lib/domain/refusal";
import { defineCommand } from "../command";
import { loggedActor } from "../logged-actor";

/** Ends a token at once. Revoking it again changes nothing. */
export const revokeTokenCommand = defineCommand({
  name: "revoke-token",
  permission: "token.manage",
  input: z.strictObject({ id: z.uuid() }),
  handle: async (tx, { id }, { actor, now }) => {
    const { count } = await tx.apiToken.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: now } });
    if (count === 0) {
      return (await tx.apiToken.count({ where: { id } })) === 0 ? refuse("not_found") : { id };
    }
    await logAdmin(tx, loggedActor(actor).logged, { type: "token_revoked", subjectId: id, data: {} }, now);
    return { id };
  },
});
