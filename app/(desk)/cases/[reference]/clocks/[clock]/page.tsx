import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import Link from "next/link";
import { readOrLeave } from "@/app/read-or-leave";
import { clockName } from "@/components/case/clock-name";
import { ClockDates } from "@/components/clock-page/clock-dates";
import { ClockStory } from "@/components/clock-page/clock-story";
import { WhyDeadline } from "@/components/clock-page/why-deadline";
import { ClockChip } from "@/components/clock/clock-chip";
import { LiveClocks } from "@/components/clock/live-clocks";
import { now } from "@/lib/clock";
import { clockPageQuery } from "@/lib/queries/case/clock-page";

interface ClockPageProps {
  readonly params: Promise<{ reference: string; clock: string }>;
}

export async function generateMetadata({ params }: ClockPageProps): Promise<Metadata> {
  const t = await getTranslations("clockPage");
  return { title: t("title", { reference: (await params).reference }) };
}

/** One clock of a case: how it stands, why it runs as it does, and everything that moved it. For those who may read the log. */
export default async function ClockPage({ params }: ClockPageProps) {
  const { reference, clock: clockId } = await params;
  const page = await readOrLeave(clockPageQuery, { reference, clock: clockId }, `/cases/${reference}/clocks/${clockId}`);
  const t = await getTranslations();
  const { clock } = page;
  const { state } = clock;
  const present = now();
  return (
    <article>
      <p>
        <Link href={`/cases/${page.reference}`} className="link inline-flex min-h-[32px] items-center">
          {t("clockPage.back", { reference: page.reference })}
        </Link>
      </p>
      <h1 className="mt-1 text-display">{clockName(clock, t)}</h1>
      <p className="mt-1 font-semibold text-muted">
        {t("clockPage.ofCase", { reference: page.reference, owner: t(`clock.ownersTitle.${clock.owner}`) })}
      </p>
      <div className="mb-5 mt-4">
        {state === null ? (
          <p>{t("clockPage.givenUp")}</p>
        ) : (
          <LiveClocks>
            <ClockChip clock={{ ...clock, state }} now={present} />
          </LiveClocks>
        )}
      </div>
      <ClockDates {...page} now={present} />
      <div className="mt-10 grid gap-10">
        <WhyDeadline {...page} />
        <ClockStory entries={page.story} texts={page.texts} />
      </div>
    </article>
  );
}
