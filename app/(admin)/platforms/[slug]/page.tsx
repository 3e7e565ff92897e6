import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import Link from "next/link";
import { notFound } from "next/navigation";
import { randomUUID } from "node:crypto";
import { readOrLeave } from "@/app/read-or-leave";
import { PlatformForm } from "@/components/admin/platform-form";
import { currentActor } from "@/lib/auth/current-actor";
import { holds } from "@/lib/domain/access/permissions";
import { platformListQuery } from "@/lib/queries/platform/platform-list";
import { changePlatformAction } from "../actions";

interface PlatformPageProps {
  readonly params: Promise<{ slug: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("platforms");
  return { title: t("columns.change") };
}

/** One platform, to be changed. */
export default async function PlatformPage({ params }: PlatformPageProps) {
  const { slug } = await params;
  const { items } = await readOrLeave(platformListQuery, {}, `/platforms/${slug}`);
  const platform = items.find((entry) => entry.slug === slug);
  if (platform === undefined || !holds(await currentActor(), "platform.manage")) notFound();
  const t = await getTranslations("platforms");
  return (
    <>
      <p>
        <Link href="/platforms" className="link inline-flex min-h-[32px] items-center">
          {t("backToList")}
        </Link>
      </p>
      <h1 className="mb-6 mt-1 text-display">{t("changeOf", { name: platform.name })}</h1>
      <PlatformForm platform={platform} action={changePlatformAction} confirmKey={randomUUID()} />
    </>
  );
}
