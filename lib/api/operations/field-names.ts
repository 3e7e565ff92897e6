import "server-only";
import { z } from "zod";

/** The fields that an input may have, read from its own schema so that no second list can differ from it. */
export function fieldNames(input: z.ZodType): string[] {
  if (input instanceof z.ZodObject) return Object.keys(input.shape);
  throw new Error("The input of a query is one object");
}
