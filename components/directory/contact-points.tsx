import { useTranslations } from "next-intl";
import Link from "next/link";
import type { ReactNode } from "react";
import type { FormAction } from "@/components/action-form/shown-state";
import { Disclosure } from "@/components/ui/disclosure";
import { LinkButton } from "@/components/ui/link-button";
import type { ContactPoint } from "@/lib/domain/directory/contact-point";
import type { DirectoryEntry } from "@/lib/domain/directory/directory-entry";
import { ContactPointCard } from "./contact-point-card";
import { PointActForm } from "./point-act-form";

/** What whoever keeps the directory can do with its points. */
export interface PointActions {
  readonly retire: FormAction;
  readonly restore: FormAction;
  /** A new key for each form. */
  readonly newKey: () => string;
}

interface ContactPointsProps {
  readonly entry: DirectoryEntry;
  /** Null for those who may only read. */
  readonly actions: PointActions | null;
}

/** The ways to reach somebody; folded away, those that are out of use. */
export function ContactPoints({ entry, actions }: ContactPointsProps) {
  const t = useTranslations("directory.points");
  const inUse = entry.points.filter(({ isRetired }) => !isRetired);
  const retired = entry.points.filter(({ isRetired }) => isRetired);
  return (
    <section aria-labelledby="points">
      <h2 id="points" className="text-title">
        {t("title")}
      </h2>
      {inUse.length === 0 ? <p className="mt-3 text-muted">{t("none")}</p> : <Cards points={inUse} acts={(point) => actions !== null && <ActsInUse entry={entry} point={point} actions={actions} />} />}
      {actions !== null && (
        <p className="mt-4">
          <LinkButton href={`/directory/${entry.slug}/points/new`}>{t("add")}</LinkButton>
        </p>
      )}
      {retired.length > 0 && (
        <Disclosure summary={t("retired", { count: retired.length })} className="mt-4">
          <p className="text-muted">{t("retiredWhy")}</p>
          <Cards
            points={retired}
            acts={(point) => actions !== null && <PointActForm entry={entry} point={point} words="restore" action={actions.restore} confirmKey={actions.newKey()} />}
          />
        </Disclosure>
      )}
    </section>
  );
}

function Cards({ points, acts }: { readonly points: readonly ContactPoint[]; readonly acts: (point: ContactPoint) => ReactNode }) {
  return (
    <ul className="mt-3 grid gap-4 lg:grid-cols-2">
      {points.map((point) => (
        <ContactPointCard key={point.id} point={point} acts={acts(point)} />
      ))}
    </ul>
  );
}

function ActsInUse({ entry, point, actions }: { readonly entry: DirectoryEntry; readonly point: ContactPoint; readonly actions: PointActions }) {
  const t = useTranslations("directory.points");
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
      <Link href={`/directory/${entry.slug}/points/${point.id}`} className="link inline-flex min-h-[44px] items-center" aria-label={t("changeOf", { label: point.label })}>
        {t("change")}
      </Link>
      <PointActForm entry={entry} point={point} words="retire" action={actions.retire} confirmKey={actions.newKey()} />
    </div>
  );
}
