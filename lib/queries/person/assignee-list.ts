import "server-only";
import { z } from "zod";
import { listPeople } from "@/lib/db/person-store";
import { rolesHolding } from "@/lib/domain/access/permissions";
import { defineQuery } from "../query";

/** The people a case can be given to: id and pseudonym, nothing else. */
export const assigneeListQuery = defineQuery({
  name: "assignee-list",
  permission: "case.assign",
  input: z.strictObject({}),
  read: async (db) => {
    const people = await listPeople(db, { isActive: true, role: { in: [...rolesHolding("case.assign")] } });
    return { items: people.map(({ id, label }) => ({ id, label })) };
  },
});
