import { expect, test } from "vitest";
import { ROLES } from "../access/actor";
import { anActor } from "../case/testing/decisions";
import { speaksFor } from "./claim-removal";
import { REMOVAL_CLAIMANTS } from "./takedown";

const SPEAKS_FOR: Partial<Record<(typeof ROLES)[number], readonly string[]>> = { platform_agent: ["platform"], reporter: ["reporter"] };

test.each(ROLES.flatMap((role) => REMOVAL_CLAIMANTS.map((by) => [role, by] as const)))("%s says that %s says it is gone", (role, by) => {
  expect(speaksFor(anActor(role), by)).toBe((SPEAKS_FOR[role] ?? REMOVAL_CLAIMANTS).includes(by));
});
