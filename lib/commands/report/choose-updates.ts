import "server-only";
import { z } from "zod";
import { setUpdates, updatesOf } from "@/lib/db/report-store";
import { parseReference } from "@/lib/domain/case/reference";
import { refuse } from "@/lib/domain/refusal";
import { UPDATES, type Updates } from "@/lib/domain/report/updates";
import { defineCommand } from "../command";

/**
 * How a reporter is told of the steps of a case that they reported. It is theirs alone and no matter of the case, so it stands in no log. Where they left
 * no address there is nothing to choose: it cannot be added here, since nobody could check whose it is.
 */
export const chooseUpdatesCommand = defineCommand<{ reference: string; updates: Updates }, { reference: string; updates: Updates }>({
  name: "choose-updates",
  permission: "report.choose_updates",
  input: z.strictObject({ reference: z.string(), updates: z.enum(UPDATES) }),
  handle: async (tx, { reference: given, updates }, { actor }) => {
    const reference = parseReference(given);
    const own = reference === null ? [] : await updatesOf(tx, actor, reference);
    if (reference === null || own.length === 0) return refuse("not_found");
    if (own.every((choice) => choice === null)) return refuse("no_address_left", { path: "updates" });
    await setUpdates(tx, actor, reference, updates);
    return { reference, updates };
  },
});
