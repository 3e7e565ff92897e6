import "server-only";
import { z } from "zod";
import { logAdmin } from "@/lib/db/admin-log";
import { takeUpAgain } from "@/lib/db/outbox-state";
import { refuse } from "@/lib/domain/refusal";
import { defineCommand } from "../command";
import { loggedActor } from "../logged-actor";

/** Has a message that was given up tried again, as often as a new one. */
export const retryMessageCommand = defineCommand({
  name: "retry-message",
  permission: "operations.manage",
  input: z.strictObject({ id: z.uuid() }),
  handle: async (tx, { id }, { actor, now }) => {
    const kind = await takeUpAgain(tx, id, now);
    if (kind === null) return refuse("not_found");
    await logAdmin(tx, loggedActor(actor).logged, { type: "message_retried", subjectId: id, data: { kind } }, now);
    return { message: { id, kind } };
  },
});
