import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { readOrLeave } from "@/app/read-or-leave";
import { OutOfUse, Shelves, ToCome } from "@/components/policy/policy-tables";
import { LinkButton } from "@/components/ui/link-button";
import { NoticeBox } from "@/components/ui/notice-box";
import { currentActor } from "@/lib/auth/current-actor";
import { holds } from "@/lib/domain/access/permissions";
import { POLICY_BASES } from "@/lib/domain/policy/matching-policies";
import { policyListQuery } from "@/lib/queries/policy/policy-list";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("policies");
  return { title: t("title") };
}

/** Every policy, by basis and clock in the order in which they have it; those to come; those out of use. */
export default async function PoliciesPage() {
  const { inForce, toCome, retired, calendars } = await readOrLeave(policyListQuery, {}, "/policies");
  const mayChange = holds(await currentActor(), "policy.manage");
  const t = await getTranslations("policies");
  return (
    <>
      <h1 className="text-display">{t("title")}</h1>
      <p className="mt-2 max-w-[44rem] text-lg">{t("lead")}</p>
      <div className="my-6">
        <NoticeBox>{t("noLaw")}</NoticeBox>
      </div>
      {mayChange && (
        <p className="mb-6">
          <LinkButton href="/policies/new">{t("new")}</LinkButton>
        </p>
      )}
      <h2 className="text-title">{t("inForce.title")}</h2>
      <p className="mt-1 max-w-[44rem] text-muted">{t("inForce.order")}</p>
      {POLICY_BASES.map((basis) => (
        <Shelves key={basis} title={t(`bases.${basis}`)} shelves={inForce.filter((shelf) => shelf.basis === basis)} calendars={calendars} />
      ))}
      {toCome.length > 0 && (
        <section className="mt-10">
          <h2 className="mb-2 text-title">{t("toCome.title")}</h2>
          <ToCome policies={toCome} />
        </section>
      )}
      {retired.length > 0 && (
        <section className="mt-10">
          <h2 className="mb-2 text-title">{t("retired.title")}</h2>
          <OutOfUse policies={retired} />
        </section>
      )}
    </>
  );
}
