import { useTranslations } from "next-intl";
import { ANSWER_FORMS } from "@/components/statement/answer-form";
import { DoneBox } from "@/components/ui/done-box";

/** A quiet line that the last step worked. Only the words of a closed list are ever shown, whatever the address says. */
export function NoticeDone({ done }: { readonly done: string | undefined }) {
  const t = useTranslations("notices.done");
  const form = ANSWER_FORMS.find((candidate) => candidate === done);
  if (form === undefined) return null;
  return (
    <div className="mb-6">
      <DoneBox>{t(form)}</DoneBox>
    </div>
  );
}
