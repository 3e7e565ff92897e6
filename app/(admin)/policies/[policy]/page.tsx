import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import Link from "next/link";
import { randomUUID } from "node:crypto";
import { readOrLeave } from "@/app/read-or-leave";
import { ApplicationState, ApplyForm, RetireForm } from "@/components/policy/policy-acts";
import { PolicyFacts } from "@/components/policy/policy-facts";
import { policyPath } from "@/components/policy/policy-link";
import { PolicyRank } from "@/components/policy/policy-rank";
import { PolicyVersions } from "@/components/policy/policy-versions";
import { Badge } from "@/components/ui/badge";
import { DoneBox } from "@/components/ui/done-box";
import { LinkButton } from "@/components/ui/link-button";
import { NoticeBox } from "@/components/ui/notice-box";
import { currentActor } from "@/lib/auth/current-actor";
import { holds } from "@/lib/domain/access/permissions";
import { policyName } from "@/lib/i18n/policy-name";
import { policyPageQuery } from "@/lib/queries/policy/policy-page";
import { applyPolicyAction, retirePolicyAction } from "../actions";

interface PolicyPageProps {
  readonly params: Promise<{ policy: string }>;
  readonly searchParams: Promise<{ done?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("policies");
  return { title: t("title") };
}

/** One policy: what it says, whose turn it is beside others, and how it came to be so; for those who may, what can be done with it. */
export default async function PolicyPage({ params, searchParams }: PolicyPageProps) {
  const { policy: key } = await params;
  const { done } = await searchParams;
  const view = await readOrLeave(policyPageQuery, { key }, policyPath(key));
  const { latest, inForce } = view;
  const shown = inForce ?? latest;
  const t = await getTranslations();
  const standing = inForce === null ? "to_come" : inForce.isRetired ? "retired" : "in_force";
  return (
    <>
      {(done === "published" || done === "retired" || done === "applied") && (
        <div className="mb-6">
          <DoneBox key={`${done} ${latest.version}`}>{t(`policies.done.${done === "applied" && standing === "retired" ? "appliedRetired" : done}`)}</DoneBox>
        </div>
      )}
      <p>
        <Link href="/policies" className="link inline-flex min-h-[32px] items-center">
          {t("policies.backToList")}
        </Link>
      </p>
      <h1 className="mt-1 text-display first-letter:uppercase">{policyName(shown, t)}</h1>
      <p className="mt-2">
        <Badge tone={standing === "in_force" ? "accent" : "plain"}>{t(`policies.standings.${standing}`)}</Badge>
      </p>
      <div className="my-6">
        <NoticeBox>{t("policies.noLaw")}</NoticeBox>
      </div>
      <Acts view={view} />
      <div className="mt-8 grid gap-10">
        <PolicyFacts policy={shown} calendars={view.calendars} isShipped={view.versions.some(({ policy, publishedAt }) => policy === shown && publishedAt === null)} />
        {view.rank.length > 0 && <PolicyRank rank={view.rank} />}
        <PolicyVersions versions={view.versions} calendars={view.calendars} />
      </div>
    </>
  );
}

type View = Awaited<ReturnType<typeof policyPageQuery.read>>;

/** What may be done with the policy. Applying it is offered once somebody has published a version of it that holds: what ships is what cases began with. */
async function Acts({ view }: { readonly view: Exclude<View, { refused: true }> }) {
  const { key, latest, inForce, versions, application } = view;
  const actor = await currentActor();
  const t = await getTranslations("policies");
  const isOwn = versions.some(({ policy, publishedAt }) => policy === inForce && publishedAt !== null);
  const isRetired = inForce?.isRetired === true;
  const forms = { policyKey: key, confirmKey: randomUUID() };
  return (
    <div className="grid gap-4">
      {application !== null && <ApplicationState application={application} isRetired={isRetired} />}
      {holds(actor, "policy.manage") && (
        <>
          <p>
            <LinkButton href={policyPath(key, "/edit")}>{t("change")}</LinkButton>
          </p>
          <div>
            {isOwn && inForce !== null && holds(actor, "clock.rebase") && <ApplyForm {...forms} version={inForce.version} isRetired={isRetired} action={applyPolicyAction} />}
            {!latest.isRetired && <RetireForm {...forms} version={latest.version} action={retirePolicyAction} />}
          </div>
          {isOwn && !holds(actor, "clock.rebase") && <p className="text-muted">{t(isRetired ? "applyRetired.byManagers" : "apply.byManagers")}</p>}
        </>
      )}
    </div>
  );
}
