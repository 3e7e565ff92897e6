import "server-only";
import { z } from "zod";
import { defineCommand } from "../command";

/** Keeps the language somebody chose. */
export const setLocaleCommand = defineCommand({
  name: "set-locale",
  permission: "settings.own",
  input: z.strictObject({ locale: z.enum(["fr", "en"]) }),
  handle: async (tx, { locale }, { actor }) => {
    await tx.person.updateMany({ where: { id: { in: actor.id === null ? [] : [actor.id] } }, data: { locale } });
    return { locale };
  },
});
