import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BLANK_POLICY, valuesOfPolicy } from "@/components/policy/values-of-policy";
import { WritingPage } from "../writing-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("policies");
  return { title: t("form.newTitle") };
}

/** A policy from nothing. */
export default async function NewPolicyPage() {
  const t = await getTranslations("policies");
  return (
    <WritingPage
      title={t("form.newTitle")}
      back={{ href: "/policies", label: t("backToList") }}
      pathname="/policies/new"
      given={valuesOfPolicy(BLANK_POLICY)}
      validFromHint={t("form.validFromHint")}
    />
  );
}
