"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";

interface ErrorPageProps {
  readonly error: Error & { readonly digest?: string };
  readonly retry: () => void;
}

/** Something threw. The person gets its number, never its text. */
export default function ErrorPage({ error, retry }: ErrorPageProps) {
  const t = useTranslations("errors");
  return (
    <div role="alert" className="max-w-[40rem]">
      <h1 className="text-display">{t("brokenTitle")}</h1>
      <p className="mt-4 text-lg">{t("brokenText")}</p>
      {error.digest && (
        <p className="mt-4">
          {t("brokenId")} <strong className="font-semibold">{error.digest}</strong>
        </p>
      )}
      <div className="mt-7 flex flex-wrap gap-3">
        <Button look="primary" onClick={retry}>
          {t("tryAgain")}
        </Button>
        <LinkButton href="/">{t("toFrontPage")}</LinkButton>
      </div>
    </div>
  );
}
