import "server-only";
import { z } from "zod";
import { logSettlement, SETTLEMENT_STEPS } from "@/lib/domain/clock/log-settlement";
import { instant, safeText, TEXT_LIMITS } from "@/lib/input/fields";
import { defineCaseCommand, onCase } from "../case/case-command";

/** Logs what the out-of-court body told about a case that lies before it. */
export const logSettlementCommand = defineCaseCommand({
  name: "log-settlement",
  permission: "settlement.log",
  input: z.strictObject({ ...onCase, step: z.enum(SETTLEMENT_STEPS), toldAt: instant, note: safeText(TEXT_LIMITS.reason) }),
  decide: ({ state }, { step, toldAt, note }, { mint, ...occasion }) =>
    logSettlement(state, { step, toldAt, note: mint.mint("note", note) }, occasion),
});
