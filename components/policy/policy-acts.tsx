import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ClientForm } from "../action-form/client-form";
import { FormTextArea } from "../action-form/form-fields";
import type { FormAction } from "../action-form/shown-state";
import { NoticeBox } from "../ui/notice-box";

interface ActProps {
  readonly policyKey: string;
  /** The version that its reader saw. */
  readonly version: number;
  readonly action: FormAction;
  readonly confirmKey: string;
}

/** Takes a policy out of use. */
export function RetireForm(props: ActProps) {
  const t = useTranslations("policies.retire");
  return (
    <ActForm {...props} id="retire" summary={t("title")} submitLabel={t("submit")} reason={t("reason")}>
      <p>{t("text")}</p>
    </ActForm>
  );
}

interface ApplyProps extends ActProps {
  readonly isRetired: boolean;
}

/** Gives the cases that run what the policy says now; of one out of use, gives the cases that still run by it the rules of today. */
export function ApplyForm({ isRetired, ...props }: ApplyProps) {
  const t = useTranslations("policies");
  const words = isRetired ? "applyRetired" : "apply";
  return (
    <ActForm {...props} id="apply" summary={t(`${words}.title`)} submitLabel={t(`${words}.submit`)} reason={t(`${words}.reason`)}>
      <p>{t(`${words}.text`)}</p>
      <p>{t("apply.keeps")}</p>
    </ActForm>
  );
}

interface ActFormProps extends ActProps {
  readonly id: string;
  readonly summary: string;
  readonly submitLabel: string;
  readonly reason: string;
  readonly children: ReactNode;
}

/** Something grave done to a policy, folded away, with a reason. */
function ActForm({ policyKey, confirmKey, reason, children, ...form }: ActFormProps) {
  const t = useTranslations("policies.form");
  const words = { reload: t("reload"), fresh: t("fresh"), zone: "" };
  return (
    <ClientForm {...form} words={words} confirmKey={`${confirmKey}.${form.id}`} hidden={{ key: policyKey }} look="grave">
      <div className="grid max-w-[40rem] gap-2 text-muted">{children}</div>
      <FormTextArea name="reason" label={reason} />
    </ClientForm>
  );
}

interface ApplicationProps {
  /** How many cases were gone through, and whether the rest was given up. */
  readonly application: { readonly seen: number; readonly isGivenUp: boolean };
  readonly isRetired: boolean;
}

/** How far a policy has come on its way through the open cases. */
export function ApplicationState({ application: { seen, isGivenUp }, isRetired }: ApplicationProps) {
  const t = useTranslations(isRetired ? "policies.applyRetired" : "policies.apply");
  return (
    <NoticeBox tone={isGivenUp ? "late" : "wait"} role="status">
      {isGivenUp ? t("givenUp", { seen }) : t("running", { seen })}
    </NoticeBox>
  );
}
