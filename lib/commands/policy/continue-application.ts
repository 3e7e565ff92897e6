import "server-only";
import { z } from "zod";
import { enqueueApplication, type PolicyApplication } from "@/lib/db/outbox";
import { version } from "@/lib/input/fields";
import { policyKey } from "@/lib/input/policy-draft";
import { defineCommand } from "../command";

/** What was left in the outbox, read back. */
export const policyApplication: z.ZodType<PolicyApplication> = z.strictObject({
  id: z.uuid(),
  policyKey,
  version,
  personId: z.uuid(),
  reason: z.string(),
  after: z.uuid().nullable(),
  seen: z.int().min(0),
});

/** Leaves word for the next cases of a policy that is being applied. Said twice, by a worker that died in between, it is done once. */
export const continueApplicationCommand = defineCommand({
  name: "continue-application",
  permission: "clock.sweep",
  input: policyApplication,
  handle: async (tx, application, { now }) => {
    await enqueueApplication(tx, application, now);
    return { seen: application.seen };
  },
});
