import { useTranslations } from "next-intl";
import { Erasable } from "./erasable";
import type { ExchangeEntry } from "./exchange-entries";
import type { RootWords } from "./root-words";
import { ToldWhen } from "./told-when";

type Step = Extract<ExchangeEntry, { type: "escalation" | "claim" | "check" }>;

/** A rung taken, a removal claimed, a claim checked. */
export function StepEntry({ entry }: { readonly entry: Step }) {
  const t = useTranslations();
  const text = entry.type === "escalation" ? entry.step.reason : entry.type === "check" ? entry.check.method : null;
  return (
    <>
      <p className="font-semibold">{stepTitle(entry, t)}</p>
      <p className="text-[0.94rem]">
        <ToldWhen {...entry} />
      </p>
      {text !== null && <Erasable text={text} />}
    </>
  );
}

function stepTitle(entry: Step, t: RootWords): string {
  switch (entry.type) {
    case "escalation":
      return t("caseFile.exchange.escalation", { rung: t(`escalation.rungs.${entry.step.rung}`) });
    case "claim":
      return t("caseFile.exchange.claim", { by: entry.claim.by, claim: t(`takedown.claims.${entry.claim.claim}`) });
    case "check":
      return t("caseFile.exchange.check", { result: t(`takedown.results.${entry.check.result}`) });
  }
}
