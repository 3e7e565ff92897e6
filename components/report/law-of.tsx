import { useFormatter, useTranslations } from "next-intl";
import type { Category } from "@/lib/domain/law/category";
import { LEGAL_BASIS } from "@/lib/domain/law/legal-basis";
import type { LegalReference, Sanction } from "@/lib/domain/law/legal-reference";

/** What a notice of this category can rest on: each provision, and what it may cost whoever breaks it. */
export function LawOf({ category }: { readonly category: Category }) {
  const t = useTranslations("reportForm.category");
  const basis = LEGAL_BASIS[category];
  if (basis.length === 0) return <p>{t("noLaw")}</p>;
  return (
    <ul className="grid gap-2">
      {basis.map((reference) => (
        <li key={`${reference.code} ${reference.article ?? ""}`}>
          <Provision reference={reference} />
        </li>
      ))}
    </ul>
  );
}

function Provision({ reference }: { readonly reference: LegalReference }) {
  const t = useTranslations("reportForm.category");
  const codes = useTranslations("law.codes");
  const { article, certainty, penalty } = reference;
  const code = codes(reference.code);
  return (
    <>
      <span className="font-semibold">{article === undefined ? code : t(isRange(article) ? "articles" : "article", { code, article })}</span>
      {certainty === "memory" && <span className="text-muted"> ({t("toVerify")})</span>}
      {penalty && (
        <ul className="text-muted">
          {penalty.map((sanction) => (
            <li key={sanction.circumstance}>
              <Penalty sanction={sanction} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** "3-7" are several articles; "226-2-1" is one, numbered as French codes are. */
function isRange(article: string): boolean {
  return /^\d{1,2}-\d{1,2}$/.test(article);
}

function Penalty({ sanction }: { readonly sanction: Sanction }) {
  const t = useTranslations("reportForm.category");
  const circumstances = useTranslations("law.circumstances");
  const format = useFormatter();
  const years = sanction.prisonMonths / 12;
  const prison = Number.isInteger(years) ? t("years", { years }) : t("months", { months: sanction.prisonMonths });
  const fine = format.number(sanction.fineEuros, { style: "currency", currency: "EUR", maximumFractionDigits: 0 });
  return t("penalty", { circumstance: circumstances(sanction.circumstance), prison, fine });
}
