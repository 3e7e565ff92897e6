import { useTranslations } from "next-intl";
import { FormTextArea } from "@/components/action-form/form-fields";
import type { Commitment } from "@/lib/domain/directory/directory-entry";
import { Group } from "../policy/form-parts";
import { SourceFields } from "./source-fields";

/** Places for promises that are not there yet. */
const BLANK = 1;

/** What was promised in public, one group a promise, and a blank one after them. */
export function CommitmentFields({ commitments }: { readonly commitments: readonly Commitment[] }) {
  const t = useTranslations("directory.form");
  const places = Array.from({ length: commitments.length + BLANK }, (_, index) => commitments[index]);
  return (
    <Group name="commitments" legend={<span className="text-title">{t("commitments")}</span>} hint={t("commitmentsHint")}>
      <div className="grid gap-5">
        {places.map((commitment, index) => (
          <Group key={index} name={`commitments.${index}`} legend={t("commitment", { number: index + 1 })}>
            <div className="grid gap-4 border-l border-line pl-4">
              <FormTextArea name={`commitments.${index}.text`} label={t("commitmentText")} rows={2} defaultValue={commitment?.text} />
              <SourceFields name={`commitments.${index}.source`} legend={t("source")} source={commitment?.source} />
            </div>
          </Group>
        ))}
      </div>
    </Group>
  );
}
