import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import Link from "next/link";
import { randomUUID } from "node:crypto";
import { readOrLeave } from "@/app/read-or-leave";
import { DoneBox } from "@/components/ui/done-box";
import { sentNoticeQuery } from "@/lib/queries/notice/sent-notice";
import { OutgoingNoticePage } from "./outgoing-notice-page";
import { SentNoticePage } from "./sent-notice-page";

interface NoticePageProps {
  readonly params: Promise<{ reference: string; noticeId: string }>;
  readonly searchParams: Promise<{ done?: string; event?: string }>;
}

export async function generateMetadata({ params }: NoticePageProps): Promise<Metadata> {
  const t = await getTranslations("compose");
  return { title: t("pageTitle", { reference: (await params).reference }) };
}

const DONE = ["proposed", "queued", "read"] as const;

/** One notice of ours, wherever it stands: what it says, whom it waits for, or what shows that it went. */
export default async function NoticePage({ params, searchParams }: NoticePageProps) {
  const { reference, noticeId } = await params;
  const { done, event } = await searchParams;
  const known = await readOrLeave(sentNoticeQuery, { reference, noticeId }, `/cases/${reference}/notices/${noticeId}`);
  const t = await getTranslations("compose");
  const step = DONE.find((candidate) => candidate === done);
  const { outgoing, sent } = known;
  return (
    <div className="max-w-[56rem]">
      {step !== undefined && (
        <div className="mb-6">
          <DoneBox key={event}>{t(`done.${step}`)}</DoneBox>
        </div>
      )}
      <p>
        <Link href={`/cases/${known.view.reference}`} className="link inline-flex min-h-[32px] items-center">
          {t("back", { reference: known.view.reference })}
        </Link>
      </p>
      {outgoing !== null && <OutgoingNoticePage {...known} notice={outgoing} confirmKey={randomUUID()} />}
      {outgoing === null && sent !== null && <SentNoticePage {...known} notice={sent} />}
    </div>
  );
}
