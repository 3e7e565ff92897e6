import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { CaseState } from "@/lib/domain/case/case-state";
import { refuse, type Refusal } from "@/lib/domain/refusal";
import { lacksRedress } from "@/lib/domain/response/redress";
import { checkStatement } from "@/lib/domain/statement/check-statement";
import { decideNotice, NOTICE_DECISIONS } from "@/lib/domain/statement/decide-notice";
import { claimOf, kindOf } from "@/lib/domain/statement/measures";
import { keptOf, recordOf, type Statement } from "@/lib/domain/statement/statement";
import { AUTOMATED_DECISIONS, type AutomatedDecision } from "@/lib/domain/statement/vocabulary";
import { instant, safeText, TEXT_LIMITS } from "@/lib/input/fields";
import { statementInput } from "@/lib/input/statement-input";
import { defineCaseCommand, onCase } from "../case/case-command";
import type { TextMint } from "../mint-text";

const input = z.strictObject({
  ...onCase,
  decision: z.enum(NOTICE_DECISIONS),
  decidedAt: instant,
  noticeId: z.uuid().optional(),
  /** What whoever sent the notice is told. Needed always, but asked for with the rest, so that a long form is corrected once. */
  text: safeText(TEXT_LIMITS.response, { optional: true }).optional(),
  /** How the decision can be contested (DSA art. 16(5)); kept with what they are told. */
  redress: safeText(TEXT_LIMITS.reason, { optional: true }).optional(),
  /** Needed where the decision is not to act; a decision to act says it in its statement. */
  automation: z.enum(AUTOMATED_DECISIONS).optional(),
  /** Whether the measures reach a part only of what was reported. */
  isPartial: z.boolean().optional(),
  statement: statementInput.optional(),
});

type Input = z.output<typeof input>;

/** A platform's decision on a notice, by its agent, or by staff who were sent it: to act with a statement of reasons, or not to act. */
export const decideNoticeCommand = defineCaseCommand({
  name: "decide-notice",
  permission: "statement.give",
  input,
  makesId: randomUUID,
  decide: ({ state }, given, { mint, ...occasion }, responseId) => {
    const statement = given.decision === "act" && given.statement !== undefined ? keptOf(given.statement) : null;
    const refusals = faultsOf(state, given, occasion.now);
    if (refusals.length > 0) return refusals;
    const { decidedAt, noticeId, isPartial = false } = given;
    const kind = statement === null ? "refusal" : kindOf(statement, isPartial);
    const claim = statement === null ? null : claimOf(statement, isPartial);
    const decision = {
      ...{ responseId, decidedAt, noticeId, kind, automation: automationOf(given), text: mint.mint("response", wordsOf(given)) },
      lacksRedress: isBlank(given.redress) && lacksRedress(kind, given.text ?? ""),
      statement: statement === null ? null : { statementId: randomUUID(), record: recorded(statement, mint) },
      takedown: claim === null ? null : { takedownId: randomUUID(), claim },
    };
    return decideNotice(state, decision, occasion);
  },
});

/** Everything that speaks against it. */
function faultsOf({ category }: CaseState, { decision, statement, automation, text }: Input, now: Date): Refusal[] {
  const isActing = decision === "act";
  const missing = [
    ...(isActing && statement === undefined ? ["statement"] : []),
    ...(!isActing && automation === undefined ? ["automation"] : []),
    ...(isBlank(text) ? ["text"] : []),
  ].map((path) => refuse("field_required", { path }));
  if (statement === undefined) return missing;
  if (!isActing) return [refuse("nothing_restricted", { path: "statement" }), ...missing];
  const faults = checkStatement(statement, { now, category }).map((refusal) => ({ ...refusal, path: `statement.${refusal.path}` }));
  return [...faults, ...missing];
}

/** A decision to act says in its statement who took it, and a decision not to act beside it: both were asked for by now. */
function automationOf({ decision, statement, automation }: Input): AutomatedDecision {
  const said = decision === "act" ? statement?.automated_decision : automation;
  const known = AUTOMATED_DECISIONS.find((code) => code === said);
  if (known === undefined) throw new Error("A decision that passed its checks says how it was taken");
  return known;
}

function wordsOf({ text = "", redress = "" }: Input): string {
  return isBlank(redress) ? text : `${text}\n\n${redress}`;
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === "";
}

function recorded(statement: Statement, mint: TextMint) {
  return recordOf(statement, (text) => mint.mint("statement", text));
}
