import "server-only";
import { z } from "zod";
import { toChainedEvent } from "@/lib/db/case-event-row";
import { textsOf } from "@/lib/db/case-texts";
import { parseReference } from "@/lib/domain/case/reference";
import { refuse } from "@/lib/domain/refusal";
import { defineQuery } from "../query";

/** The log of a case in full: what each hash covers, and the hash. `texts` holds what has not been erased, by text id. */
export const caseLogQuery = defineQuery({
  name: "case-log",
  permission: "case.read_log",
  input: z.strictObject({ reference: z.string() }),
  read: async (db, input, { visible }) => {
    const reference = parseReference(input.reference) ?? "";
    const row = await db.abuseCase.findFirst({
      where: { AND: [visible, { reference }] },
      select: { id: true, reference: true, events: { orderBy: { sequence: "asc" } } },
    });
    if (row === null) return refuse("not_found");
    const texts = await textsOf(db, row.id);
    return { reference: row.reference, events: row.events.map((event) => toChainedEvent(row.reference, event)), texts };
  },
});
