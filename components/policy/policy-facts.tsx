import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Time } from "@/components/ui/time";
import type { ClockRule, PolicyVersion } from "@/lib/domain/policy/policy";
import { pauseWords, reminderWords, stepWords, timeWords, type NamedCalendar } from "./rule-words";
import { scopeWords } from "./scope-words";
import { sourceWords } from "./source-words";

interface PolicyFactsProps {
  readonly policy: PolicyVersion;
  readonly calendars: readonly NamedCalendar[];
  /** Whether it ships, and so holds since before any case. */
  readonly isShipped: boolean;
}

/** What one version of a policy says, all of it; what is left unsaid stands here as what it means. */
export function PolicyFacts({ policy, calendars, isShipped }: PolicyFactsProps) {
  const t = useTranslations();
  return (
    <section aria-labelledby="facts">
      <h2 id="facts" className="text-title">
        {t("policies.facts.title", { version: policy.version })}
      </h2>
      <Facts>
        <Fact name={t("policies.facts.scope")}>{scopeWords(policy.scope, t)}</Fact>
        <Fact name={t("policies.facts.basis")}>{t(`policies.form.basisCards.${policy.basis}.label`)}</Fact>
        {!isShipped && (
          <Fact name={t(policy.isRetired ? "policies.facts.outSince" : "policies.facts.begins")}>
            <Time at={policy.validFrom} style="minute" />
          </Fact>
        )}
        {policy.isRetired && <Fact name={t("policies.facts.takenOutBy")}>{policy.author}</Fact>}
        <Fact name={t("policies.facts.source")}>{sourceWords(policy, t)}</Fact>
      </Facts>
      {policy.clocks.map((rule) => (
        <RuleFacts key={rule.kind} rule={rule} calendars={calendars} />
      ))}
    </section>
  );
}

function RuleFacts({ rule, calendars }: { readonly rule: ClockRule; readonly calendars: readonly NamedCalendar[] }) {
  const t = useTranslations();
  return (
    <>
      <h3 className="mt-5 font-semibold">{t(`clock.kinds.${rule.kind}`)}</h3>
      <Facts>
        <Fact name={t("policies.facts.time")}>{timeWords(rule, calendars, t)}</Fact>
        <Fact name={t("policies.facts.reminders")}>{reminderWords(rule, t)}</Fact>
        <Fact name={t("policies.facts.steps")}>{stepWords(rule, t)}</Fact>
        <Fact name={t("policies.facts.pauses")}>{pauseWords(rule, t)}</Fact>
      </Facts>
    </>
  );
}

function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className="mt-2 grid max-w-[52rem] gap-x-6 gap-y-1 sm:grid-cols-[13rem_minmax(0,1fr)]">{children}</dl>;
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="mb-1 break-words sm:mb-0">{children}</dd>
    </>
  );
}
