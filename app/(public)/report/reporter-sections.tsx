import { useTranslations } from "next-intl";
import { FormSelect } from "@/components/action-form/form-fields";
import { FormSection } from "@/components/report/form-section";
import { NoticeRows, ResponseRows } from "@/components/report/history-rows";
import { ReporterFields } from "@/components/report/reporter-fields";
import { Ticked } from "@/components/report/ticked";
import { CATEGORIES } from "@/lib/domain/law/category";
import { anonymousAllowed } from "@/lib/domain/law/category-rules";
import { NOTIFIERS } from "@/lib/domain/policy/policy";
import { Heading } from "./heading";

interface ReporterSectionsProps {
  /** The pseudonym of the signed-in reporter; null for everyone else. */
  readonly label: string | null;
}

/** What the reporter has done already, who they are, and their word for it. */
export function ReporterSections({ label }: ReporterSectionsProps) {
  const t = useTranslations("reportForm");
  return (
    <>
      <HistorySection />
      <div className="border-t border-line pt-6">
        <ReporterFields legend={<Heading>{t("who.legend")}</Heading>} hint={<WhyWeAsk />} label={label} />
        <div className="mt-5 max-w-[40rem]">
          <OnWhoseBehalf />
        </div>
      </div>
      <FormSection id="good-faith" title={t("goodFaith.legend")}>
        <Ticked name="goodFaith:flag" label={t("goodFaith.box")} hint={t("goodFaith.hint")} />
      </FormSection>
    </>
  );
}

/** The law opens more to the person shown, and to whoever acts for them, than to a volunteer. */
function OnWhoseBehalf() {
  const t = useTranslations("reportForm.who");
  const options = NOTIFIERS.map((value) => ({ value, label: t(`notifiers.${value}`) }));
  return <FormSelect name="notifier" label={t("notifier")} hint={t("notifierHint")} defaultValue="volunteer" options={options} />;
}

function HistorySection() {
  const t = useTranslations("reportForm.history");
  return (
    <FormSection id="history" title={t("title")}>
      <p className="max-w-[40rem] text-muted">{t("intro")}</p>
      <h3 className="text-lg font-semibold">{t("noticesTitle")}</h3>
      <NoticeRows />
      <h3 className="text-lg font-semibold">{t("responsesTitle")}</h3>
      <ResponseRows />
    </FormSection>
  );
}

function WhyWeAsk() {
  const t = useTranslations("reportForm.who");
  const names = useTranslations("category.names");
  const categories = CATEGORIES.filter(anonymousAllowed).map((category) => names(category)).join(", ");
  return (
    <>
      <p>{t("why")}</p>
      <p className="mt-2">{t("anonymousWhere", { categories })}</p>
    </>
  );
}
