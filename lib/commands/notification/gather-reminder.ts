import "server-only";
import { z } from "zod";
import { actorOfPerson } from "@/lib/auth/actor-of-person";
import { findPerson } from "@/lib/db/person-store";
import { gatherReminders, type Reminder } from "@/lib/db/reminder-store";
import { canSee, holds } from "@/lib/domain/access/permissions";
import { instant } from "@/lib/input/fields";
import { defineCommand } from "../command";

/** A reminder ready to be written: to whom, and of what. */
export interface GatheredReminder {
  readonly to: string;
  readonly locale: string | null;
  readonly reminders: readonly Reminder[];
}

const input = z.strictObject({ mailId: z.uuid(), personId: z.uuid(), until: instant });

/**
 * Gathers what one mail tells somebody, which no other mail then will. Nothing where there is nothing left to tell: it was read, it is waited
 * for no more, or it is no longer theirs to see.
 */
export const gatherReminderCommand = defineCommand<z.output<typeof input>, { mail: GatheredReminder | null }>({
  name: "gather-reminder",
  permission: "notification.send",
  input,
  handle: async (tx, gathering) => {
    const gathered = await gatherReminders(tx, gathering);
    const person = await findPerson(tx, { id: gathering.personId });
    if (person === null || !person.isActive || person.email === null) return { mail: null };
    const actor = actorOfPerson(person);
    const visible = gathered.filter(({ platform }) => canSee(actor, { platform, reports: [] }));
    if (visible.length === 0 || !holds(actor, "notification.read")) return { mail: null };
    return { mail: { to: person.email, locale: person.locale, reminders: visible } };
  },
});
