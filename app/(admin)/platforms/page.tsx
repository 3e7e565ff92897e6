import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { readOrLeave } from "@/app/read-or-leave";
import { PlatformTable } from "@/components/admin/platform-table";
import { EmptyState } from "@/components/ui/empty-state";
import { DoneBox } from "@/components/ui/done-box";
import { currentActor } from "@/lib/auth/current-actor";
import { holds } from "@/lib/domain/access/permissions";
import { platformListQuery } from "@/lib/queries/platform/platform-list";

interface PlatformsPageProps {
  readonly searchParams: Promise<{ done?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("platforms");
  return { title: t("title") };
}

/** What we know of each platform. Staff read it; admins keep it. */
export default async function PlatformsPage({ searchParams }: PlatformsPageProps) {
  const { items } = await readOrLeave(platformListQuery, {}, "/platforms");
  const { done } = await searchParams;
  const mayChange = holds(await currentActor(), "platform.manage");
  const t = await getTranslations("platforms");
  return (
    <>
      {done === "changed" && (
        <div className="mb-6">
          <DoneBox>{t("done.changed")}</DoneBox>
        </div>
      )}
      <h1 className="text-display">{t("title")}</h1>
      <p className="mb-6 mt-2 max-w-[44rem] text-lg">{t("lead")}</p>
      {items.length === 0 ? <EmptyState title={t("emptyTitle")} /> : <PlatformTable platforms={items} mayChange={mayChange} />}
    </>
  );
}
