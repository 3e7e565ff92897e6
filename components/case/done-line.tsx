import { useTranslations } from "next-intl";
import { DoneBox } from "@/components/ui/done-box";
import { CASE_ACTIONS } from "@/lib/domain/case/available-actions";

/** A quiet line that the last step worked. Only the words of a closed list are ever shown, whatever the address says. */
export function DoneLine({ done }: { readonly done: string | undefined }) {
  const t = useTranslations("actions.done");
  const action = CASE_ACTIONS.find((candidate) => candidate === done);
  if (action === undefined) return null;
  return (
    <div className="mb-6">
      <DoneBox>{t(action)}</DoneBox>
    </div>
  );
}
