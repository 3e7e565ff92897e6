import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { randomUUID } from "node:crypto";
import { readOrLeave } from "@/app/read-or-leave";
import { DoneLine } from "@/components/case/done-line";
import { currentActor } from "@/lib/auth/current-actor";
import { now } from "@/lib/clock";
import { holds } from "@/lib/domain/access/permissions";
import { caseFileQuery } from "@/lib/queries/case/case-file";
import { caseLogQuery } from "@/lib/queries/case/case-log";
import { assigneeListQuery } from "@/lib/queries/person/assignee-list";
import { caseDeadlinesQuery } from "@/lib/queries/policy/case-deadlines";
import { directoryListQuery } from "@/lib/queries/directory/directory-list";
import { CaseFile } from "./case-file";

interface CasePageProps {
  readonly params: Promise<{ reference: string }>;
  readonly searchParams: Promise<{ done?: string; event?: string; form?: string }>;
}

export async function generateMetadata({ params }: CasePageProps): Promise<Metadata> {
  const t = await getTranslations("caseFile");
  return { title: t("title", { reference: (await params).reference }) };
}

/** The case file. Reporters have a page of their own for the same case. */
export default async function CasePage({ params, searchParams }: CasePageProps) {
  const { reference } = await params;
  const { done, event, form } = await searchParams;
  const pathname = `/cases/${reference}`;
  const actor = await currentActor();
  if (actor.role === "reporter") redirect(`/reports/${reference}`);

  const view = await readOrLeave(caseFileQuery, { reference }, pathname);
  const [log, assignees, platforms, rebasing] = await Promise.all([
    holds(actor, "case.read_log") ? readOrLeave(caseLogQuery, { reference }, pathname) : null,
    holds(actor, "case.assign") ? readOrLeave(assigneeListQuery, {}, pathname) : null,
    holds(actor, "directory.read") ? readOrLeave(directoryListQuery, { kind: "platform" }, pathname) : null,
    view.availableActions.includes("rebase_clocks") ? readOrLeave(caseDeadlinesQuery, { reference }, pathname) : null,
  ]);
  const platform = platforms?.items.find((entry) => entry.slug === view.platform);
  return (
    <>
      <DoneLine key={event} done={done} />
      <CaseFile
        // A step that worked clears the forms; a page drawn anew for any other reason leaves what is being typed alone.
        key={`${done}-${event}`}
        view={view}
        log={log}
        people={assignees?.items ?? []}
        rebasing={rebasing}
        usualReceiptMinutes={platform?.usualReceiptMinutes ?? null}
        reader={actor}
        answered={(await isAnswerToForm()) ? (form ?? "") : null}
        confirmKey={randomUUID()}
        now={now()}
      />
    </>
  );
}

/** Whether this very page answers a form that the browser sent by itself, without script. */
async function isAnswerToForm(): Promise<boolean> {
  const sent = await headers();
  return !sent.has("next-action") && (sent.get("content-type") ?? "").startsWith("multipart/form-data");
}
