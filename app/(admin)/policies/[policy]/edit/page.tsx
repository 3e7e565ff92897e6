import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { readOrLeave } from "@/app/read-or-leave";
import { policyPath } from "@/components/policy/policy-link";
import { sourceWords } from "@/components/policy/source-words";
import { valuesOfPolicy } from "@/components/policy/values-of-policy";
import { Time } from "@/components/ui/time";
import { now } from "@/lib/clock";
import { policyName } from "@/lib/i18n/policy-name";
import { policyPageQuery } from "@/lib/queries/policy/policy-page";
import { WritingPage } from "../../writing-page";

interface EditPolicyPageProps {
  readonly params: Promise<{ policy: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("policies");
  return { title: t("change") };
}

/** The next version of a policy, written upon the latest. */
export default async function EditPolicyPage({ params }: EditPolicyPageProps) {
  const { policy: key } = await params;
  const pathname = policyPath(key, "/edit");
  const { latest } = await readOrLeave(policyPageQuery, { key }, pathname);
  const t = await getTranslations();
  const name = policyName(latest, t);
  const beginsLater = t.rich("policies.form.validFromAfter", { version: latest.version, when: () => <Time at={latest.validFrom} style="minute" /> });
  return (
    <WritingPage
      title={t("policies.form.editTitle", { policy: name })}
      lead={t("policies.form.startsFrom", { version: latest.version, next: latest.version + 1 })}
      back={{ href: policyPath(key), label: t("policies.backTo", { policy: name }) }}
      pathname={pathname}
      given={{ ...valuesOfPolicy(latest), name, source: sourceWords(latest, t) }}
      seen={latest}
      validFromHint={latest.validFrom > now() ? beginsLater : t("policies.form.validFromHint")}
    />
  );
}
