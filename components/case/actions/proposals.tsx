import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Standing } from "@/components/clock/standing";
import type { CaseView } from "@/lib/domain/case/case-view";
import { clockName } from "../clock-name";
import { proposedRung } from "../open-rungs";
import { proposedAction } from "../proposed-action";

interface ProposalsProps {
  readonly view: Pick<CaseView, "status" | "clocks" | "assignee" | "complaintWindow" | "proposedStep" | "nextRung" | "availableActions">;
  readonly now: Date;
}

/** What there is to do by the policies, and by the ladder. One of the two speaks where they do not agree: a clock is about today. */
export function Proposals({ view, now }: ProposalsProps) {
  const rung = proposedRung(view);
  const step = proposedAction(view) === null ? null : view.proposedStep;
  return (
    <>
      {step !== null && <Step view={view} step={step} now={now} />}
      {rung !== null && (step === null || step.step === "next_rung") && <NextRung rung={rung} />}
    </>
  );
}

function Step({ view, step, now }: ProposalsProps & { readonly step: NonNullable<CaseView["proposedStep"]> }) {
  const t = useTranslations();
  const clock = view.clocks.find(({ id }) => id === step.clockId);
  if (clock === undefined) return null;
  const standing = () => <Standing clock={clock} now={now} />;
  const isHeld = view.assignee === null ? "no" : "yes";
  return (
    <Proposal title={t("actions.proposed.title")}>
      <strong className="font-semibold">{t.rich(`actions.proposed.${step.step}`, { clock: clockName(clock, t), standing, isHeld })}</strong>
    </Proposal>
  );
}

function NextRung({ rung }: { readonly rung: NonNullable<CaseView["nextRung"]> }) {
  const t = useTranslations("actions");
  const rungs = useTranslations("escalation");
  return (
    <Proposal title={t("nextRung")}>
      <strong className="font-semibold">{rungs(`rungs.${rung}`)}</strong>
      <span className="block leading-snug">{rungs(`descriptions.${rung}`)}</span>
    </Proposal>
  );
}

function Proposal({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <p className="mt-3 border-l-4 border-accent bg-accent-soft px-4 py-2.5">
      <span className="block text-[0.94rem] text-muted">{title}</span>
      {children}
    </p>
  );
}
