import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { claimRemoval } from "@/lib/domain/takedown/claim-removal";
import { REMOVAL_CLAIMANTS, REMOVAL_CLAIMS } from "@/lib/domain/takedown/takedown";
import { defineCaseCommand, onCase } from "../case/case-command";
import { instant } from "@/lib/input/fields";

/** Records a claim that the item is gone. Platform agents and reporters speak for themselves only. */
export const claimTakedownCommand = defineCaseCommand({
  name: "claim-takedown",
  permission: "takedown.claim",
  input: z.strictObject({
    ...onCase,
    claim: z.enum(REMOVAL_CLAIMS),
    claimedAt: instant,
    by: z.enum(REMOVAL_CLAIMANTS),
  }),
  makesId: randomUUID,
  decide: ({ state }, { claim, claimedAt, by }, occasion, takedownId) => {
    return claimRemoval(state, { takedownId, claim, claimedAt, by }, occasion);
  },
});
