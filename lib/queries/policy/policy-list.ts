import "server-only";
import { z } from "zod";
import { ruleHistory } from "@/lib/db/rule-store";
import { calendarsInForce } from "@/lib/domain/policy/in-force";
import { policyBook } from "@/lib/domain/policy/policy-book";
import { defineQuery } from "../query";

/** Every policy: those in force by basis and clock, those to come, and those that went out of use. */
export const policyListQuery = defineQuery({
  name: "policy-list",
  permission: "policy.read",
  input: z.strictObject({}),
  read: async (db, _input, { now }) => {
    const { policies, calendars } = await ruleHistory(db);
    return { ...policyBook(policies, now), calendars: calendarsInForce(calendars, now).map(({ key, name }) => ({ key, name })) };
  },
});
