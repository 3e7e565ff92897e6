import "server-only";
import type { FiledAnswer } from "@/lib/commands/report/file-report";
import { CATEGORIES, type Category } from "@/lib/domain/law/category";
import type { KnownAlready } from "@/lib/domain/report/next-for-reporters";
import { carried, carry, FILED_COOKIE } from "../receipt/sealed-cookie";

/** A value as a note carries it: instants are texts. */
type AsText<T> = T extends Date ? string : T extends object ? { readonly [Key in keyof T]: AsText<T[Key]> } : T;

/** What the page after filing shows. */
export interface FiledNote {
  readonly reference: string;
  readonly receipt: string;
  readonly joined: boolean;
  readonly filedAt: string;
  readonly category: Category;
  readonly lifeSafety: boolean;
  /** What is known of a case that it joined, as JSON writes it; null where it opened one. */
  readonly next: AsText<KnownAlready> | null;
  readonly promise: { readonly readBy: string; readonly notifyMs: number; readonly answerMs: number } | null;
  /** Whether they had written to the platform before: its deadlines then run already. */
  readonly isNotified: boolean;
  /** Whether it stands among the reports of an account; else its code is the only way to it. */
  readonly isOwn: boolean;
}

/** Hands a filed report over to the page that shows its receipt, past the address bar and the history. */
export async function handOver(answer: FiledAnswer, form: FormData): Promise<void> {
  const named = form.get("category");
  const note: FiledNote = {
    reference: answer.case.reference,
    receipt: answer.receipt,
    joined: answer.case.joined,
    // An answer given a second time has been through JSON, where an instant is a text.
    next: JSON.parse(JSON.stringify(answer.next ?? null)) as AsText<KnownAlready> | null,
    filedAt: new Date(answer.report.filedAt).toISOString(),
    category: CATEGORIES.find((category) => category === named) ?? "other",
    lifeSafety: form.has("lifeSafety:flag"),
    promise: answer.promise === null ? null : { ...answer.promise, readBy: new Date(answer.promise.readBy).toISOString() },
    isNotified: [...form.keys()].some((name) => /^history\.\d+\.sentAt/.test(name)),
    isOwn: form.get("confirm.identity") === "account",
  };
  await carry(FILED_COOKIE, JSON.stringify(note));
}

export async function filedNote(): Promise<FiledNote | null> {
  const text = await carried(FILED_COOKIE);
  return text === null ? null : (JSON.parse(text) as FiledNote);
}

/** What is known of the case that a report joined, with its instants; null where it opened one. */
export function knownOf({ next }: FiledNote): KnownAlready | null {
  if (next === null) return null;
  const { step } = next;
  return { ...next, firstNoticeAt: instantOf(next.firstNoticeAt), unansweredSince: instantOf(next.unansweredSince), step: step === null ? null : { ...step, from: instantOf(step.from), by: instantOf(step.by) } };
}

function instantOf(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}
