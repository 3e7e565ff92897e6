import "server-only";
import { z } from "zod";
import type { CaseWrite } from "@/lib/commands/case/case-command";
import type { Command } from "@/lib/commands/command";
import { writtenEventAnswer } from "../answers/case-event-answer";
import { caseAnswer } from "../answers/case-answer";
import { MADE_THINGS, type MadeThing } from "../answers/made-things";
import type { Operation } from "../operation";
import type { OperationId } from "../words/words";
import { runFromCall } from "./writing";

interface WritingOnCase {
  readonly id: OperationId;
  /** By the receipt of a report on the case, which then no path names; else by a token. */
  readonly access?: "receipt";
  /** What the write makes, under its own name in the answer. */
  readonly makes?: MadeThing;
  /** What it takes away: named by the path, and no longer in the case. */
  readonly takesAway?: { readonly parameter: string; readonly field: string };
  /** What it changes instead: named by the path, and answered as it now is. */
  readonly changes?: { readonly thing: MadeThing; readonly parameter: string; readonly field: string };
}

type Written = { [Key in keyof CaseWrite]: CaseWrite[Key] };

/** A write on one case: answers the case as it now is, the event that tells of the write, and what it made or changed. */
export function caseWrite<Input>(command: Command<Input, CaseWrite>, { id, access, makes, changes, takesAway }: WritingOnCase): Operation {
  const named = changes ?? takesAway;
  const pathFields: Operation["pathFields"] = { ...(access === "receipt" ? {} : { reference: "reference" }), ...(named === undefined ? {} : { [named.parameter]: named.field }) };
  const thing = makes ?? changes?.thing;
  return {
    id,
    pathFields,
    access: access ?? "token",
    permission: command.permission,
    input: command.input,
    source: "body",
    status: makes === undefined ? 200 : 201,
    answer: answerWith(thing),
    perform: async (call) => {
      const written = (await runFromCall(command, pathFields, call)) as Written;
      const { case: abuseCase, event } = written;
      if (thing === undefined) return { case: abuseCase, event };
      const thingId = changes === undefined ? written.madeId : call.params[changes.parameter];
      return { case: abuseCase, event, [thing]: thingOf(written, thing, thingId) };
    },
  };
}

/** An ID in the path is read in any case of its letters, as PostgreSQL reads it. */
function thingOf({ case: abuseCase }: Written, thing: MadeThing, id: string | null | undefined): unknown {
  const things: readonly { readonly id: string }[] = abuseCase[MADE_THINGS[thing].list];
  const found = things.find((candidate) => candidate.id === id?.toLowerCase());
  if (found === undefined) throw new Error(`The write left no ${thing} in its case`);
  return found;
}

function answerWith(thing: MadeThing | undefined): z.ZodType {
  const base = { case: caseAnswer, event: writtenEventAnswer };
  return z.strictObject(thing === undefined ? base : { ...base, [thing]: MADE_THINGS[thing].answer });
}
