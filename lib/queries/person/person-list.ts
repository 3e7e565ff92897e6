import "server-only";
import { z } from "zod";
import { listPeople } from "@/lib/db/person-store";
import { holds } from "@/lib/domain/access/permissions";
import { defineQuery } from "../query";

/** Everybody with an account, by pseudonym. Addresses are for those who keep the accounts; reporters' are among them. */
export const personListQuery = defineQuery({
  name: "person-list",
  permission: "person.read",
  input: z.strictObject({}),
  read: async (db, _input, { actor }) => {
    const people = await listPeople(db, {});
    return { items: holds(actor, "person.manage") ? people : people.map((person) => ({ ...person, email: null })) };
  },
});
