import { getTranslations } from "next-intl/server";
import Link from "next/link";
import { notFound } from "next/navigation";
import { randomUUID } from "node:crypto";
import type { ReactNode } from "react";
import { readOrLeave } from "@/app/read-or-leave";
import type { Values } from "@/components/policy/policy-fields";
import { PolicyForm } from "@/components/policy/policy-form";
import { NoticeBox } from "@/components/ui/notice-box";
import { currentActor } from "@/lib/auth/current-actor";
import { holds } from "@/lib/domain/access/permissions";
import { policyListQuery } from "@/lib/queries/policy/policy-list";
import { writePolicy } from "./actions";

interface WritingPageProps {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly back: { readonly href: string; readonly label: string };
  readonly pathname: string;
  readonly given: Values;
  readonly seen?: { readonly key: string; readonly version: number };
  readonly validFromHint: ReactNode;
}

/** The page on which a policy is written, new or upon its latest version. Not there for whoever may not publish one. */
export async function WritingPage({ title, lead, back, pathname, ...form }: WritingPageProps) {
  const { calendars } = await readOrLeave(policyListQuery, {}, pathname);
  if (!holds(await currentActor(), "policy.manage")) notFound();
  const t = await getTranslations("policies");
  return (
    <>
      <p>
        <Link href={back.href} className="link inline-flex min-h-[32px] items-center">
          {back.label}
        </Link>
      </p>
      <h1 className="mt-1 text-display">{title}</h1>
      {lead && <p className="mt-2 max-w-[44rem] text-lg">{lead}</p>}
      <div className="my-6">
        <NoticeBox>{t("noLaw")}</NoticeBox>
      </div>
      <PolicyForm {...form} calendars={calendars} action={writePolicy} confirmKey={randomUUID()} />
    </>
  );
}
