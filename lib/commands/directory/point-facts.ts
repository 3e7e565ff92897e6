import "server-only";
import type { z } from "zod";
import type { PointFacts } from "@/lib/db/directory-writer";
import type { Refusal } from "@/lib/domain/refusal";
import { type contactPointShape, refusedAddress } from "@/lib/input/directory-input";

/** What is said of a contact point; refused where its address is not what its channel says. */
export function pointFacts(said: z.output<z.ZodObject<typeof contactPointShape>>): PointFacts | Refusal {
  const refused = refusedAddress(said);
  if (refused !== null) return refused;
  return { ...said, address: said.address ?? null, fields: said.fields.map((field) => ({ ...field, limit: field.limit ?? null })) };
}
