import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { headers } from "next/headers";
import { readOrLeave } from "@/app/read-or-leave";
import { CaseHeading } from "@/components/case/case-heading";
import { CaseItems } from "@/components/case/case-items";
import { Exchange } from "@/components/case/exchange";
import { ReporterWords } from "@/components/case/reporter-words";
import { AnswerNotice } from "@/components/notices/answer-notice";
import { keptClocks } from "@/components/notices/kept-clocks";
import { NoticeDone } from "@/components/notices/notice-done";
import { OwedList } from "@/components/notices/owed-list";
import { StatementsShown } from "@/components/statement/statement-shown";
import { currentActor } from "@/lib/auth/current-actor";
import { now as presentInstant } from "@/lib/clock";
import { owedByPlatform } from "@/lib/domain/notice/owed-by-platform";
import { noticeFileQuery } from "@/lib/queries/notice/notice-file";
import * as actions from "./actions";

interface NoticePageProps {
  readonly params: Promise<{ reference: string }>;
  readonly searchParams: Promise<{ done?: string; event?: string; form?: string }>;
}

const ACTIONS = {
  acknowledge: actions.acknowledgeAction,
  ask: actions.askAction,
  act: actions.actAction,
  refuse: actions.refuseAction,
  remove: actions.removeAction,
  redress: actions.redressAction,
} as const;

export async function generateMetadata({ params }: NoticePageProps): Promise<Metadata> {
  const t = await getTranslations("notices.file");
  return { title: t("title", { reference: (await params).reference }) };
}

/** One notice as its platform sees it: what it is about, what is owed on it, and the ways to answer; then all that was said. */
export default async function NoticePage({ params, searchParams }: NoticePageProps) {
  const { reference } = await params;
  const { done, event, form } = await searchParams;
  const view = await readOrLeave(noticeFileQuery, { reference }, `/notices/${reference}`);
  const isAgent = (await currentActor()).role === "platform_agent";
  const now = presentInstant();
  const t = await getTranslations("notices");
  const desk = { view, actions: ACTIONS, confirmKey: randomUUID(), isAgent };
  return (
    <article>
      <NoticeDone key={event} done={done} />
      <CaseHeading view={view} isStaff={!isAgent} />
      <div className="mt-10 grid gap-x-12 gap-y-10 lg:grid-cols-2">
        <div className="grid content-start gap-8">
          <section aria-labelledby="owed">
            <h2 id="owed" className="text-title">
              {t("owed.title")}
            </h2>
            <div className="mt-3">
              <OwedList owed={owedByPlatform(keptClocks(view.clocks), now)} />
            </div>
          </section>
          {/* A step that worked clears the forms; a page drawn anew for any other reason leaves what is being typed alone. */}
          <AnswerNotice key={`${done}-${event}`} desk={desk} now={now} answered={(await isAnswerToForm()) ? (form ?? "") : null} />
        </div>
        <div className="grid content-start gap-10">
          <Exchange view={view} now={now} usualReceiptMinutes={null} settling={null} />
          <StatementsShown statements={view.statements} actionGround={view.actionGround} />
          <CaseItems view={view} />
          <ReporterWords descriptions={view.descriptions} />
        </div>
      </div>
    </article>
  );
}

/** Whether this very page answers a form that the browser sent by itself, without script. */
async function isAnswerToForm(): Promise<boolean> {
  const sent = await headers();
  return !sent.has("next-action") && (sent.get("content-type") ?? "").startsWith("multipart/form-data");
}
