import { useTranslations } from "next-intl";
import Link from "next/link";
import { ActionForm } from "@/components/action-form/action-form";
import { CodeField } from "@/components/report/code-field";
import { openReceipt } from "./actions";

/** The code, and what to do without it. */
export function EnterCode() {
  const t = useTranslations("receipt");
  return (
    <div className="grid max-w-[44rem] gap-7">
      <div>
        <h1 className="text-display">{t("title")}</h1>
        <p className="mt-4 text-lg">{t("lead")}</p>
      </div>
      <ActionForm id="receipt" action={openReceipt} confirmKey="" submitLabel={t("open")}>
        <CodeField label={t("code")} hint={t("codeHint")} />
      </ActionForm>
      <p className="border-t border-line pt-5 text-muted">
        {t("lost")}{" "}
        <Link href="/report" className="link inline-flex min-h-[32px] items-center">
          {t("report")}
        </Link>
      </p>
    </div>
  );
}
