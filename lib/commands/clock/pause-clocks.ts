import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { pauseClocks } from "@/lib/domain/clock/pause-clocks";
import { HAND_PAUSES } from "@/lib/domain/clock/pause-reason";
import { safeText, TEXT_LIMITS } from "@/lib/input/fields";
import { defineCaseCommand, onCase } from "../case/case-command";

/** Lets the clocks of a case stand still for a reason. */
export const pauseClocksCommand = defineCaseCommand({
  name: "pause-clocks",
  permission: "clock.pause",
  input: z.strictObject({ ...onCase, reason: z.enum(HAND_PAUSES), note: safeText(TEXT_LIMITS.reason) }),
  makesId: randomUUID,
  decide: ({ state }, { reason, note }, { mint, ...occasion }, pauseId) =>
    pauseClocks(state, { pauseId, reason, note: mint.mint("note", note) }, occasion),
});
