import { useTranslations } from "next-intl";
import { CategoryCards } from "@/components/report/category-cards";
import { EmergencyQuiet } from "@/components/report/emergency-quiet";
import { LawOf } from "@/components/report/law-of";
import { CATEGORIES } from "@/lib/domain/law/category";
import { Heading } from "./heading";

/** The kinds of report, in the order of the law's gravity, each with its law one tap away. */
export function CategorySection() {
  const t = useTranslations("reportForm.category");
  const names = useTranslations("category.names");
  const descriptions = useTranslations("category.descriptions");
  const cards = CATEGORIES.map((category) => ({
    value: category,
    label: names(category),
    description: descriptions(category),
    lawLabel: t("law"),
    lawLabelFull: t("lawOf", { category: names(category) }),
    law: <LawOf category={category} />,
    isDanger: category === "life_threat",
  }));
  return (
    <div className="border-t border-line pt-6">
      <CategoryCards legend={<Heading>{t("legend")}</Heading>} hint={t("hint")} cards={cards} />
      <div className="mt-4 hidden group-has-[[data-danger]:checked]/report:block">
        <EmergencyQuiet />
      </div>
    </div>
  );
}
