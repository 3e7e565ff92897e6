import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { randomUUID } from "node:crypto";
import { readOrLeave } from "@/app/read-or-leave";
import { GoneForms } from "@/components/action-form/gone-forms";
import { OddCaseCard } from "@/components/clock-review/odd-case-card";
import { referenceOfForm, ReviewForm } from "@/components/clock-review/review-form";
import { DoneBox } from "@/components/ui/done-box";
import { EmptyState } from "@/components/ui/empty-state";
import { PaginationLink } from "@/components/ui/pagination-link";
import { now } from "@/lib/clock";
import { parseReference } from "@/lib/domain/case/reference";
import { oddClocksQuery } from "@/lib/queries/clock/odd-clocks";
import { reviewClocksAction } from "./actions";

const PATH = "/clock-review";

interface ClockReviewPageProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("clockReview");
  return { title: t("title") };
}

/** Where the manager sees clocks that were parked, paused too long, or moved at the edge, with the facts; and says what they made of it. */
export default async function ClockReviewPage({ searchParams }: ClockReviewPageProps) {
  const { cursor: given, form: answeredForm, done, event } = await searchParams;
  const cursor = typeof given === "string" ? given : undefined;
  const { items, next } = await readOrLeave(oddClocksQuery, { ...(cursor !== undefined && { cursor }) }, PATH);
  const t = await getTranslations();
  const form = { action: reviewClocksAction, confirmKey: randomUUID(), cursor };
  const gone = goneReference(answeredForm, items);
  return (
    <>
      {done === "reviewed" && (
        <div className="mb-6">
          <DoneBox key={String(event)}>{t("clockReview.done")}</DoneBox>
        </div>
      )}
      <h1 className="text-display">{t("clockReview.title")}</h1>
      <p className="mb-6 mt-2 max-w-[44rem] text-lg">{t("clockReview.lead")}</p>
      {gone !== null && (
        <GoneForms title={t("actions.typed")}>
          <ReviewForm {...form} reference={gone} />
        </GoneForms>
      )}
      {items.length === 0 && <EmptyState title={t("clockReview.emptyTitle")}>{t("clockReview.emptyText")}</EmptyState>}
      <div className="grid gap-6">
        {items.map((oddCase) => (
          <OddCaseCard
            key={oddCase.reference}
            oddCase={oddCase}
            now={now()}
            form={<ReviewForm {...form} reference={oddCase.reference} version={oddCase.version} />}
          />
        ))}
      </div>
      {next !== null && (
        <nav aria-label={t("common.pages")} className="mt-6">
          <PaginationLink direction="next" href={`${PATH}?${new URLSearchParams({ cursor: next })}`} label={t("common.nextPage")} />
        </nav>
      )}
    </>
  );
}

/** The case whose form was just sent without script, where meanwhile the list has it no more. */
function goneReference(form: string | string[] | undefined, items: readonly { readonly reference: string }[]): string | null {
  const reference = typeof form === "string" ? parseReference(referenceOfForm(form) ?? "") : null;
  return reference === null || items.some((item) => item.reference === reference) ? null : reference;
}
