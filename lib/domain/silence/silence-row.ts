import type { Platform } from "../item/platform";
import type { Category, Severity } from "../law/category";
import type { SilenceBar } from "./silence-bar";

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
