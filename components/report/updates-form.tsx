import { randomUUID } from "node:crypto";
import { useTranslations } from "next-intl";
import { UPDATES, type Updates } from "@/lib/domain/report/updates";
import { ActionForm } from "../action-form/action-form";
import { FormRadios } from "../action-form/form-fields";
import type { FormAction } from "../action-form/shown-state";

interface UpdatesFormProps {
  readonly reference: string;
  /** How they are told now; null where they left no address, and so have nothing to choose. */
  readonly updates: Updates | null;
  readonly action: FormAction;
}

/** How whoever reported is told of each step: theirs to change at any time. */
export function UpdatesForm({ reference, updates, action }: UpdatesFormProps) {
  const t = useTranslations("told.updates");
  const cards = UPDATES.map((value) => ({ value, label: t(value), description: t(`${value}Hint`) }));
  return (
    <section aria-labelledby="updates">
      <h2 id="updates" className="text-title">
        {t("title")}
      </h2>
      {updates === null ? (
        <p className="mt-1 max-w-[44rem] text-muted">{t("noAddress")}</p>
      ) : (
        <>
          <p className="mb-4 mt-1 max-w-[44rem] text-muted">{t("lead")}</p>
          <ActionForm id="updates-form" action={action} confirmKey={randomUUID()} hidden={{ reference }} submitLabel={t("submit")}>
            <FormRadios name="updates" legend={t("legend")} cards={cards} defaultValue={updates} />
          </ActionForm>
        </>
      )}
    </section>
  );
}
