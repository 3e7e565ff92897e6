import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/link-button";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("errors");
  return { title: t("notFoundTitle") };
}

/** The same page for what does not exist and what is not this person's to see. */
export default function NotFound() {
  const t = useTranslations("errors");
  return (
    <div className="max-w-[40rem]">
      <h1 className="text-display">{t("notFoundTitle")}</h1>
      <p className="mt-4 text-lg">{t("notFoundText")}</p>
      <div className="mt-7 flex flex-wrap gap-3">
        <LinkButton href="/" look="primary">
          {t("toFrontPage")}
        </LinkButton>
        <LinkButton href="/receipt">{t("toReceipt")}</LinkButton>
      </div>
    </div>
  );
}
