import { z } from "zod";
import { actorOfPerson } from "@/lib/auth/actor-of-person";
import { createPersonCommand } from "@/lib/commands/person/create-person";
import { database } from "@/lib/db/client";
import { findPerson } from "@/lib/db/person-store";
import { ROLES, SYSTEM, type Actor } from "@/lib/domain/access/actor";
import { PLATFORMS } from "@/lib/domain/item/platform";
import { must } from "./must";
import people from "./people.json";

const list = z.object({
  password: z.string(),
  people: z.array(
    z.object({ name: z.string(), email: z.string(), role: z.enum(ROLES), platform: z.enum(PLATFORMS).optional() }),
  ),
});

/** Makes the people of the demo, through the command that makes people, and answers them by name. */
export async function makeDemoPeople(now: Date): Promise<ReadonlyMap<string, Actor>> {
  const { password, people: invented } = list.parse(people);
  const actors = new Map<string, Actor>();
  for (const { name, email, role, platform } of invented) {
    const input = { label: name, email, role, platform, password, isDemo: true };
    const { person } = await must(createPersonCommand, input, SYSTEM, now);
    const record = await findPerson(database(), { id: person.id });
    if (record !== null) actors.set(name, actorOfPerson(record));
  }
  return actors;
}
