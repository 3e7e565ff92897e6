import "server-only";
import { z } from "zod";
import { reviewClocks } from "@/lib/domain/clock/review-clocks";
import { safeText, TEXT_LIMITS } from "@/lib/input/fields";
import { defineCaseCommand, onCase } from "../case/case-command";

/** Says that a manager has looked at the odd clocks of a case, and what they made of it. */
export const reviewClocksCommand = defineCaseCommand({
  name: "review-clocks",
  permission: "clock.review",
  input: z.strictObject({ ...onCase, note: safeText(TEXT_LIMITS.reason) }),
  decide: ({ state }, { note }, { mint, ...occasion }) => reviewClocks(state, { note: mint.mint("note", note) }, occasion),
});
