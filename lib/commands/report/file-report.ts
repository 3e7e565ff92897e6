import "server-only";
import { randomUUID } from "node:crypto";
import { newReceiptCode, receiptHash } from "@/lib/auth/receipt-code";
import { seal } from "@/lib/auth/seal";
import { appendToCase, insertCase, lockCase } from "@/lib/db/case-store";
import type { Transaction } from "@/lib/db/client";
import { findKnownItems, insertItems, isHeldByOpenCase } from "@/lib/db/item-store";
import { enqueueNews } from "@/lib/db/outbox";
import { findPerson } from "@/lib/db/person-store";
import { insertReport } from "@/lib/db/report-store";
import { rulesInForce } from "@/lib/db/rule-store";
import type { Item } from "@/lib/domain/item/item";
import { isRefusal } from "@/lib/domain/refusal";
import { chooseCase, type KnownItem } from "@/lib/domain/report/choose-case";
import { promiseOf, type FiledPromise } from "@/lib/domain/report/filed-promise";
import { joinReport, openCaseFor, type FiledReport } from "@/lib/domain/report/file-report";
import { knownAlready, type KnownAlready } from "@/lib/domain/report/next-for-reporters";
import { updatesFor } from "@/lib/domain/report/updates";
import { defineCommand, type CommandContext } from "../command";
import { loggedActor } from "../logged-actor";
import { TextMint } from "../mint-text";
import { checkReport, type Identity } from "./check-report";
import { historyOf } from "./history-of";
import { logItems } from "./log-items";
import { freshReference } from "./fresh-reference";
import { reportInput, type ReportInput } from "./report-input";

/** The wording of the good-faith statement that was ticked, so that the log says what was attested (LAW.md section 8, case 5). */
export const GOOD_FAITH_TEXT = "good-faith-1";

export interface FiledAnswer {
  readonly report: { readonly id: string; readonly filedAt: Date };
  readonly case: { readonly reference: string; readonly joined: boolean };
  /** Shown once: only a keyed hash of it is kept. */
  readonly receipt: string;
  /** What a new case promises: when somebody will have read it, and how long the next steps may take. Null where the report joined one. */
  readonly promise: FiledPromise | null;
  /** Where it joined a case: what is known already, and what comes next without anybody reporting it again. Null for a new case. */
  readonly next: KnownAlready | null;
}

/** Files a report: it opens a case or joins the one that covers its item, and never makes a second one of the same thing. */
export const fileReportCommand = defineCommand<ReportInput, FiledAnswer>({
  name: "file-report",
  permission: "report.file",
  input: reportInput,
  handle: async (tx, input, context) => {
    const identity = await identityOf(tx, input, context);
    const items = checkReport(input, identity, context.now);
    if (items.some(isRefusal)) return items.filter(isRefusal);

    const placed = await placeReport(tx, input, items as readonly Item[], context);
    const receipt = newReceiptCode();
    await insertReport(tx, {
      id: placed.reportId,
      caseId: placed.caseId,
      reporterId: context.actor.role === "reporter" && !input.reporter?.anonymous ? context.actor.id : null,
      receiptHash: receiptHash(receipt) ?? "",
      filedAt: context.now,
      language: input.language,
      updates: updatesFor(identity.email, input.reporter?.updates),
      sealedIdentity: identity.name ?? identity.email ? seal("identity", JSON.stringify(identity)) : null,
    });
    const { reference, joined, promise, next } = placed;
    return { report: { id: placed.reportId, filedAt: context.now }, case: { reference, joined }, receipt, promise, next };
  },
});

/** What the report says of its reporter; else what the account of a reporter says, unless they chose to stay anonymous. */
async function identityOf(tx: Transaction, { reporter }: ReportInput, { actor }: CommandContext): Promise<Identity> {
  if (reporter?.anonymous) return {};
  if (reporter !== undefined && !isOnlyChoice(reporter)) return { name: reporter.name, email: reporter.email };
  if (actor.role !== "reporter" || actor.id === null) return {};
  const person = await findPerson(tx, { id: actor.id });
  return { name: person?.label, email: person?.email ?? undefined };
}

/** Whoever says only how they want to be told says nothing of who they are: their account does. */
function isOnlyChoice({ name, email, updates }: NonNullable<ReportInput["reporter"]>): boolean {
  return updates !== undefined && name === undefined && email === undefined;
}

interface Placed {
  readonly reportId: string;
  readonly caseId: string;
  readonly reference: string;
  readonly joined: boolean;
  readonly promise: FiledPromise | null;
  readonly next: KnownAlready | null;
}

async function placeReport(tx: Transaction, input: ReportInput, items: readonly Item[], context: CommandContext): Promise<Placed> {
  return placeAmong(await findKnownItems(tx, items, context.now), tx, input, items, context);
}

/** A case that can no longer be joined, now that its row is locked, is one that has closed: it is known as that, and the choice made again. */
async function placeAmong(
  known: readonly KnownItem[],
  tx: Transaction,
  input: ReportInput,
  items: readonly Item[],
  context: CommandContext,
): Promise<Placed> {
  const choice = chooseCase(items, known);
  if (choice.join === null) return open(tx, input, items, known, choice.linked, context);

  const { caseId } = choice.join;
  const placed = await join(tx, caseId, input, items, known, context);
  if (placed !== null) return placed;
  const settled = known.map((item) => (item.caseId === caseId ? { ...item, isOpen: false, isReappearing: false } : item));
  return placeAmong(settled, tx, input, items, context);
}

/** `null` where the case closed, or its items went to another, before its row could be locked. */
async function join(
  tx: Transaction,
  caseId: string,
  input: ReportInput,
  items: readonly Item[],
  known: readonly KnownItem[],
  { actor, now }: CommandContext,
): Promise<Placed | null> {
  const stored = await lockCase(tx, { id: caseId });
  if (stored === null) return null;
  const reopens = stored.state.status === "closed";
  if (reopens && (stored.state.closure?.outcome !== "removed" || (await isHeldByOpenCase(tx, caseId)))) return null;

  const mint = new TextMint();
  const filed = describe(input, items, known.filter((item) => item.isOpen || item.caseId === caseId), [], mint);
  const { state, events } = await appendToCase(tx, stored, joinReport(stored.state, filed, await rulesInForce(tx, now), { actor, now }), mint.minted, loggedActor(actor), now);
  if (reopens) await enqueueNews(tx, caseId, events, now);
  await insertItems(tx, caseId, items, filed.report.items, { hasSubject: false });
  return { reportId: filed.report.reportId, caseId, reference: stored.reference, joined: true, promise: null, next: knownAlready(state, now) };
}

async function open(
  tx: Transaction,
  input: ReportInput,
  items: readonly Item[],
  known: readonly KnownItem[],
  linked: readonly string[],
  { actor, now }: CommandContext,
): Promise<Placed> {
  const mint = new TextMint();
  const filed = describe(input, items, known.filter((item) => item.isOpen), linked, mint);
  const id = randomUUID();
  const reference = freshReference();
  const rules = await rulesInForce(tx, now);
  const { state } = await insertCase(tx, { id, reference }, openCaseFor(filed, rules, now), mint.minted, loggedActor(actor), now);
  await insertItems(tx, id, items, filed.report.items, { hasSubject: true });
  return { reportId: filed.report.reportId, caseId: id, reference, joined: false, promise: promiseOf(state), next: null };
}

function describe(
  input: ReportInput,
  items: readonly Item[],
  known: readonly KnownItem[],
  linked: readonly string[],
  mint: TextMint,
): FiledReport {
  return {
    report: {
      reportId: randomUUID(),
      category: input.category,
      lifeSafety: input.lifeSafety,
      manifest: input.manifest,
      goodFaithText: GOOD_FAITH_TEXT,
      isAnonymous: input.reporter?.anonymous ?? false,
      ...(input.notifier === "volunteer" ? {} : { notifier: input.notifier }),
      observedAt: input.observedAt?.toISOString() ?? null,
      description: mint.mint("description", input.description),
      items: logItems(items, input.items.map(({ raw }) => raw), known, mint),
    },
    history: historyOf(input.history, mint),
    linked,
    manifest: input.manifest,
  };
}
