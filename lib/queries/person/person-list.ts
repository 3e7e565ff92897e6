import "server-only";
import { z } from "zod";
import { listPeople } from "@/lib/db/person-store";
import { defineQuery } from "../query";

/** Everybody with an account, by pseudonym. */
export const personListQuery = defineQuery({
  name: "person-list",
  permission: "person.read",
  input: z.strictObject({}),
  read: async (db) => ({ items: await listPeople(db, {}) }),
});
