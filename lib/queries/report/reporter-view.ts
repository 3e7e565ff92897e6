import "server-only";
import type { StoredCase } from "@/lib/db/case-store";
import type { Reader } from "@/lib/db/client";
import { knownCase } from "@/lib/db/known-case";
import { updatesOf } from "@/lib/db/report-store";
import type { Actor } from "@/lib/domain/access/actor";
import { ownReportIds } from "@/lib/domain/access/permissions";
import { toCaseView, type CaseView } from "@/lib/domain/case/case-view";
import { knownAlready, type KnownAlready } from "@/lib/domain/report/next-for-reporters";
import { toldStep, toldSteps } from "@/lib/domain/report/told-steps";
import type { ToldStep } from "@/lib/domain/report/told-step";
import type { Updates } from "@/lib/domain/report/updates";

/** A case as whoever reported it follows it: how it stands, what happened, what comes next, and how they are told. */
export interface ReporterView {
  readonly case: CaseView;
  readonly steps: readonly ToldStep[];
  readonly next: KnownAlready;
  /** Null where they left no address to write to. */
  readonly updates: Updates | null;
}

export async function reporterView(db: Reader, stored: StoredCase, actor: Actor, now: Date): Promise<ReporterView> {
  const { state, access, reference } = stored;
  const known = await knownCase(db, stored);
  const chosen = await updatesOf(db, actor, reference);
  return {
    case: toCaseView(known, actor, now),
    steps: toldSteps(state, ownReportIds(actor, access), now).map(toldStep),
    next: knownAlready(state, now),
    updates: chosen.find((choice) => choice === "mail") ?? chosen.find((choice) => choice !== null) ?? null,
  };
}
