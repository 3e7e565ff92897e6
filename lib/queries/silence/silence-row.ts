import type { Platform } from "@/lib/domain/item/platform";
import type { Category, Severity } from "@/lib/domain/law/category";
import type { SilenceBar } from "@/lib/domain/silence/silence-bar";

/** One unanswered case on the board. */
export interface SilenceRow {
  readonly reference: string;
  readonly platform: Platform;
  readonly category: Category;
  readonly severity: Severity;
  readonly unansweredSince: Date;
  readonly silentDays: number;
  readonly notices: number;
  readonly receipts: number;
  readonly silenceBar: SilenceBar;
}
