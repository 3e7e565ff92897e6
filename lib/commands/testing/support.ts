import { randomUUID } from "node:crypto";
import { database } from "@/lib/db/client";
import { actorOfPerson } from "@/lib/auth/actor-of-person";
import { findPerson } from "@/lib/db/person-store";
import { SYSTEM, type Actor, type Role } from "@/lib/domain/access/actor";
import type { Platform } from "@/lib/domain/item/platform";
import type { Result } from "@/lib/domain/result";
import { createPersonCommand } from "../person/create-person";
import { fileReportCommand } from "../report/file-report";
import { run } from "../run";

/** An instant written shortly. */
export function at(text: string): Date {
  return new Date(text);
}

/** The answer of a command or query that must have worked; the refusals are in the error where it did not. */
export function answered<T>(result: Result<T>): T {
  if (result.ok) return result.answer;
  throw new Error(`Refused: ${JSON.stringify(result.refusals)}`);
}

/** The codes of a refusal that must have come. */
export function refusedWith(result: Result<unknown>): string[] {
  if (!result.ok) return result.refusals.map((refusal) => refusal.code);
  throw new Error("Accepted, where a refusal was expected");
}

/** A new person in a role, through the command that makes people. */
export async function aPerson(role: Role, platform?: Platform): Promise<Actor> {
  const label = `${role}-${randomUUID().slice(0, 8)}`;
  const email = `${label}@people.example`;
  const { person } = answered(await run(createPersonCommand, { label, email, role, platform }, SYSTEM));
  const record = await findPerson(database(), { id: person.id });
  if (record === null) throw new Error("The person just made is not there");
  return actorOfPerson(record);
}

let counter = 0n;

/** A Discord message nobody has reported yet, posted on 8 January 2024. */
export function aMessageLink(guild = aSnowflake()): string {
  return `https://discord.com/channels/${guild}/${aSnowflake()}/${aSnowflake()}`;
}

/** A well-formed invented ID, different every time. */
export function aSnowflake(): string {
  counter += 1n;
  const milliseconds = BigInt(Date.UTC(2024, 0, 8)) - 1_420_070_400_000n;
  return ((milliseconds << 22n) + counter + BigInt(process.pid) * 4096n).toString();
}

/** A report that passes every gate. */
export function aReport(changes: Record<string, unknown> = {}) {
  return {
    category: "ncii",
    items: [{ raw: aMessageLink() }],
    description: "A message that shares what its subject never agreed to share.",
    manifest: "yes",
    goodFaith: true,
    reporter: { name: "Dana Reed", email: "dana@people.example" },
    ...changes,
  };
}

/** Files a report and answers what filing answers. */
export async function filed(actor: Actor, changes: Record<string, unknown> = {}, now?: Date) {
  return answered(await run(fileReportCommand, aReport(changes), actor, { now }));
}
