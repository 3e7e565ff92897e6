import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/components/action-form/action-form";
import { DefaultButton } from "@/components/action-form/default-button";
import { EmergencyNumbers } from "@/components/report/emergency-numbers";
import { EmergencyQuiet } from "@/components/report/emergency-quiet";
import { now } from "@/lib/clock";
import { personOrNobody } from "../../session-header";
import { AboutSections } from "./about-sections";
import { fileReport } from "./actions";
import { ReporterSections } from "./reporter-sections";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("reportForm"))("title") };
}

/** One page, one form. Once danger is ticked or chosen, its numbers stand before everything else, by style alone. */
export default async function ReportPage() {
  const t = await getTranslations("reportForm");
  const person = await personOrNobody();
  return (
    <div className="group/report mx-auto max-w-[52rem]">
      <div className="mb-8 hidden group-has-[[data-danger]:checked]/report:block" role="alert">
        <EmergencyNumbers title={t("danger.blockTitle")} after={t("danger.blockAfter")} />
      </div>
      <div className="group-has-[[data-danger]:checked]/report:hidden">
        <EmergencyQuiet />
      </div>
      <h1 className="mt-8 text-display">{t("title")}</h1>
      <p className="mb-8 mt-3 max-w-[40rem] text-lg">{t("lead")}</p>
      <FormWords>
        <ActionForm
          id="report"
          action={fileReport}
          confirmKey={randomUUID()}
          hidden={{ language: await getLocale() }}
          submitLabel={t("submit")}
        >
          <DefaultButton label={t("submit")} />
          <AboutSections nowIso={now().toISOString()} />
          <ReporterSections label={person?.role === "reporter" ? person.label : null} />
        </ActionForm>
      </FormWords>
    </div>
  );
}

/** The words that the fields of this form need in the browser, and no others. */
async function FormWords({ children }: { readonly children: ReactNode }) {
  const { common, errors, reportForm, item, platform, notice, response } = await getMessages();
  const { links, history, who } = reportForm;
  const words = { common, errors, item, platform, notice, response, reportForm: { links, history, who } };
  return <NextIntlClientProvider messages={words}>{children}</NextIntlClientProvider>;
}
