import "server-only";
import { z } from "zod";
import { appendToCase, lockCase, type StoredCase } from "@/lib/db/case-store";
import { knownCase } from "@/lib/db/known-case";
import type { Transaction } from "@/lib/db/client";
import { enqueueNews } from "@/lib/db/outbox";
import { canSee, may, type Permission } from "@/lib/domain/access/permissions";
import { toCaseView, type CaseView } from "@/lib/domain/case/case-view";
import type { Decision } from "@/lib/domain/case/decision";
import type { CaseEvent } from "@/lib/domain/case/event";
import { parseReference } from "@/lib/domain/case/reference";
import { isRefusal, isRefusalList, refuse, type Refusal } from "@/lib/domain/refusal";
import { defineCommand, type Command, type CommandContext } from "../command";
import { version } from "@/lib/input/fields";
import { TextMint } from "../mint-text";
import { loggedActor } from "../logged-actor";

/** What every write on a case answers: the case as its writer may see it, and the event that tells of the write. */
export interface CaseWrite {
  readonly case: CaseView;
  readonly event: { readonly type: string; readonly sequence: number; readonly occurredAt: Date; readonly recordedAt: Date };
  /** The id of what the write made, where it made something. */
  readonly madeId: string | null;
}

/** What a decision needs beyond the case: who, when, and somewhere to leave texts. */
export interface CaseOccasion extends CommandContext {
  readonly mint: TextMint;
  readonly tx: Transaction;
}

/** What a command decided, or everything that speaks against it. */
type Decided = Decision | readonly Refusal[];

export interface CaseCommand<Input> {
  readonly name: string;
  readonly permission: Permission;
  readonly input: z.ZodType<Input>;
  /** The id that this write will give to what it makes; `null` where it makes nothing with an id. */
  readonly makesId?: () => string;
  /** Pure but for what it mints: the rule itself stands in `lib/domain`. */
  readonly decide: (
    stored: StoredCase,
    input: Input,
    occasion: CaseOccasion,
    madeId: string,
  ) => Decided | Promise<Decided>;
}

/** Names the case, and the version that the writer saw. Without a version the write cannot be stale: notes only. */
export const onCase = { reference: z.string(), version };

/**
 * A write on one case, the same way for all: lock the row, see whether it exists for this actor, compare the version, ask whether
 * they may do this to it, decide, append. What one cannot see is "not found", never "forbidden".
 */
export function defineCaseCommand<Input extends { reference: string; version?: number }>(
  definition: CaseCommand<Input>,
): Command<Input, CaseWrite> {
  return defineCommand<Input, CaseWrite>({
    name: definition.name,
    permission: definition.permission,
    input: definition.input,
    handle: async (tx, input, context) => {
      const stored = await lockVisible(tx, input.reference, context);
      if (isRefusal(stored)) return stored;
      if (input.version !== undefined && input.version !== stored.state.version) return refuse("stale_version");
      if (!may(context.actor, definition.permission, stored.access)) return refuse("forbidden");

      const mint = new TextMint();
      const madeId = definition.makesId?.() ?? "";
      const decision = await definition.decide(stored, input, { ...context, mint, tx }, madeId);
      if (isRefusal(decision) || isRefusalList(decision)) return decision;
      return append(tx, stored, decision, mint, context, madeId === "" ? null : madeId);
    },
  });
}

async function lockVisible(tx: Transaction, given: string, { actor }: CommandContext): Promise<StoredCase | Refusal> {
  const reference = parseReference(given);
  const stored = reference === null ? null : await lockCase(tx, { reference });
  return stored !== null && canSee(actor, stored.access) ? stored : refuse("not_found");
}

async function append(
  tx: Transaction,
  stored: StoredCase,
  decision: Exclude<Decision, Refusal>,
  mint: TextMint,
  { actor, now }: CommandContext,
  madeId: string | null,
): Promise<CaseWrite> {
  const { state, events } = await appendToCase(tx, stored, decision, mint.minted, loggedActor(actor), now);
  await enqueueNews(tx, stored.id, events, now);
  const view = toCaseView(await knownCase(tx, stored, state), actor, now);
  return { case: view, event: eventView(events[0]), madeId: keptName(events[0]) ?? madeId };
}

/** A notice that a second reader read goes under the name that it was read under. */
function keptName(event: CaseEvent | undefined): string | null {
  return event?.type === "notice_sent" || event?.type === "notice_queued" ? event.data.noticeId : null;
}

function eventView(event: CaseEvent | undefined): CaseWrite["event"] {
  if (event === undefined) throw new Error("A decision without events writes nothing");
  const { type, sequence, occurredAt, recordedAt } = event;
  return { type, sequence, occurredAt, recordedAt };
}
