import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/link-button";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("signIn.linkSent"))("title") };
}

/** The same page whoever asked, so that nobody learns who has an account. */
export default function LinkSentPage() {
  const t = useTranslations("signIn.linkSent");
  return (
    <div className="max-w-[40rem]">
      <h1 className="text-display">{t("title")}</h1>
      <p className="mt-4 text-lg">{t("text")}</p>
      <p className="mt-4 text-muted">{t("none")}</p>
      <LinkButton href="/sign-in" className="mt-7">
        {t("back")}
      </LinkButton>
    </div>
  );
}
