import "server-only";
import { z } from "zod";
import { mayHoldCases } from "@/lib/domain/access/permissions";
import { assignCase } from "@/lib/domain/case/assign-case";
import { refuse } from "@/lib/domain/refusal";
import { findPerson } from "@/lib/db/person-store";
import { defineCaseCommand, onCase } from "./case-command";

/** Gives a case to a member of staff, to oneself, or to nobody. */
export const assignCaseCommand = defineCaseCommand({
  name: "assign-case",
  permission: "case.assign",
  input: z.strictObject({ ...onCase, assignee: z.union([z.literal("me"), z.uuid(), z.null()]) }),
  decide: async ({ state }, { assignee }, { actor, tx, now }) => {
    if (assignee === null) return assignCase(state, { assignee: null }, { actor, now });
    const id = assignee === "me" ? actor.id : assignee;
    const person = id === null ? null : await findPerson(tx, { id });
    if (person === null || !person.isActive || !mayHoldCases(person.role)) {
      return refuse("assignee_unknown", { path: "assignee" });
    }
    return assignCase(state, { assignee: { id: person.id, label: person.label } }, { actor, now });
  },
});
