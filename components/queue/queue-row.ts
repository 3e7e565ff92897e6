import type { CaseStatus } from "@/lib/domain/case/status";
import type { Platform } from "@/lib/domain/item/platform";
import type { Category, Severity } from "@/lib/domain/law/category";
import type { SilenceBar } from "@/lib/domain/silence/silence-bar";

/** A case as a row of the queue shows it. */
export interface QueueRow {
  readonly reference: string;
  readonly status: CaseStatus;
  readonly category: Category;
  readonly severity: Severity;
  readonly platform: Platform;
  readonly lifeSafety: boolean;
  readonly nextDueAt: Date | null;
  readonly isOverdue: boolean;
  readonly silentDays: number;
  readonly silenceBar: SilenceBar | null;
  readonly assignee: { readonly label: string } | null;
}
