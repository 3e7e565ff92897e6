import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { escalateCase } from "@/lib/domain/escalation/escalate-case";
import { RUNGS } from "@/lib/domain/escalation/rung";
import { defineCaseCommand, onCase } from "../case/case-command";
import { instant, safeText, TEXT_LIMITS } from "@/lib/input/fields";

/** Takes a rung of the ladder. In danger to life the rung `emergency` records the answer to "was the number called?". */
export const escalateCaseCommand = defineCaseCommand({
  name: "escalate-case",
  permission: "case.escalate",
  input: z.strictObject({
    ...onCase,
    rung: z.enum(RUNGS),
    escalatedAt: instant.optional(),
    reason: safeText(TEXT_LIMITS.reason),
  }),
  makesId: randomUUID,
  decide: ({ state }, { rung, escalatedAt, reason }, { mint, ...occasion }, escalationId) =>
    escalateCase(state, { escalationId, rung, escalatedAt, reason: mint.mint("reason", reason) }, occasion),
});
