import "server-only";
import { z } from "zod";
import { resumeClocks } from "@/lib/domain/clock/pause-clocks";
import { safeText, TEXT_LIMITS } from "@/lib/input/fields";
import { defineCaseCommand, onCase } from "../case/case-command";

/** Lets the clocks of a case run again. */
export const resumeClocksCommand = defineCaseCommand({
  name: "resume-clocks",
  permission: "clock.pause",
  input: z.strictObject({ ...onCase, pauseId: z.uuid(), note: safeText(TEXT_LIMITS.reason) }),
  decide: ({ state }, { pauseId, note }, { mint, ...occasion }) => resumeClocks(state, { pauseId, note: mint.mint("note", note) }, occasion),
});
