import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { openStatute } from "@/lib/domain/clock/open-statute";
import { PLACES } from "@/lib/domain/law/standing";
import { STATUTE_IDS } from "@/lib/domain/law/statutes";
import { NOTIFIERS } from "@/lib/domain/policy/policy";
import { instant, safeText, TEXT_LIMITS } from "@/lib/input/fields";
import { defineCaseCommand, onCase } from "../case/case-command";

/** Starts a deadline in law for a case, where the law lets whoever asked start it. */
export const openStatuteCommand = defineCaseCommand({
  name: "open-statute",
  permission: "statute.open",
  input: z.strictObject({
    ...onCase,
    statute: z.enum(STATUTE_IDS),
    notifier: z.enum(NOTIFIERS),
    jurisdiction: z.enum(PLACES),
    requestedAt: instant,
    note: safeText(TEXT_LIMITS.reason),
  }),
  makesId: randomUUID,
  decide: ({ state }, { statute, notifier, jurisdiction, requestedAt, note }, { mint, ...occasion }, openingId) =>
    openStatute(state, { openingId, statute, notifier, jurisdiction, requestedAt, note: mint.mint("note", note) }, occasion),
});
