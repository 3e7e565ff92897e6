import { randomUUID } from "node:crypto";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/action-form/action-form";
import { FormMoment, FormRadios } from "@/components/action-form/form-fields";
import { OwnNoticeForm, OwnResponseForm } from "@/components/report/exchange-forms";
import type { CaseView } from "@/lib/domain/case/case-view";
import { REMOVAL_CLAIMS } from "@/lib/domain/takedown/takedown";
import { claimOwnTakedown, logOwnNotice, logOwnResponse } from "./actions";

interface TellFormsProps {
  readonly view: CaseView;
}

/** What this reporter may add now, each folded away until it is needed. */
export function TellForms({ view }: TellFormsProps) {
  const t = useTranslations("ownReports");
  const may = (action: CaseView["availableActions"][number]) => view.availableActions.includes(action);
  if (!may("log_response") && !may("send_notice") && !may("claim_takedown")) return null;
  const { reference, version } = view;
  const latest = view.notices.filter((notice) => notice.recipient === "platform").at(-1);
  return (
    <section aria-labelledby="tell">
      <h2 id="tell" className="text-title">
        {t("tellTitle")}
      </h2>
      <p className="mb-3 mt-1 text-muted">{t("tellText")}</p>
      {may("log_response") && <OwnResponseForm action={logOwnResponse} version={version} hidden={{ reference }} />}
      {may("send_notice") && <OwnNoticeForm action={logOwnNotice} version={version} hidden={{ reference, ...(latest && { followUpTo: latest.id }) }} />}
      {may("claim_takedown") && <TakedownForm view={view} />}
    </section>
  );
}

function TakedownForm({ view: { reference, version } }: TellFormsProps) {
  const t = useTranslations("ownReports.takedown");
  const claims = useTranslations("takedown.claims");
  const cards = REMOVAL_CLAIMS.map((value) => ({ value, label: claims(value) }));
  return (
    <ActionForm id="takedown" action={claimOwnTakedown} confirmKey={randomUUID()} version={version} hidden={{ reference }} submitLabel={t("send")} summary={t("title")}>
      <FormRadios name="claim" legend={t("claim")} hint={t("hint")} cards={cards} defaultValue="removed" />
      <FormMoment name="claimedAt:local" label={t("claimedAt")} />
    </ActionForm>
  );
}
