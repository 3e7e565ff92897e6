import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import type { CaseAction } from "@/lib/domain/case/available-actions";
import type { CaseView } from "@/lib/domain/case/case-view";
import { heldReasons } from "../hand-pauses";

/** What is done to the clocks themselves, and seldom: in the order in which the group shows it. */
export const DEADLINE_ACTIONS = ["resume_clocks", "pause_clocks", "open_statute", "log_settlement", "rebase_clocks"] as const satisfies readonly CaseAction[];

interface DeadlineGroupProps {
  readonly view: CaseView;
  /** The id of the form that this page answers, where one was sent without script: nothing it says may stay folded away. */
  readonly answered: string | null;
  readonly children: ReactNode;
}

/** One fold for all of it, so that everyday work keeps its short list. */
export function DeadlineGroup({ view, answered, children }: DeadlineGroupProps) {
  const t = useTranslations("actions.deadlines");
  const held = heldReasons(view).length;
  return (
    <Disclosure summary={held === 0 ? t("title") : t("titlePaused", { count: held })} open={answered?.startsWith("deadlines-")} className="-mt-px">
      {children}
    </Disclosure>
  );
}
