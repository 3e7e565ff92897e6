import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { randomUUID } from "node:crypto";
import type { ReactNode } from "react";
import { readOrLeave } from "@/app/read-or-leave";
import { EngineState } from "@/components/operations/engine-state";
import { GivenUpTable } from "@/components/operations/given-up-table";
import { LastEvents } from "@/components/operations/last-events";
import { WaitingLines } from "@/components/operations/waiting-lines";
import { DoneBox } from "@/components/ui/done-box";
import { currentActor } from "@/lib/auth/current-actor";
import { holds } from "@/lib/domain/access/permissions";
import { operationsQuery } from "@/lib/queries/operations/operations";
import { retryMessageAction } from "./actions";

interface OperationsPageProps {
  readonly searchParams: Promise<{ done?: string; message?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("operations");
  return { title: t("title") };
}

/** Whether the engine keeps up, and what it could not send. Managers read it; admins have messages tried again. */
export default async function OperationsPage({ searchParams }: OperationsPageProps) {
  const { at, mostCounted, clocks, waiting, givenUp, hasMoreGivenUp, delivered, changes } = await readOrLeave(operationsQuery, {}, "/operations");
  const { done, message } = await searchParams;
  const mayRetry = holds(await currentActor(), "operations.manage");
  const t = await getTranslations("operations");
  return (
    <>
      {done === "retried" && (
        <div className="mb-6">
          <DoneBox key={message}>{t("done.retried")}</DoneBox>
        </div>
      )}
      <h1 className="text-display">{t("title")}</h1>
      <p className="mt-2 text-lg">{t("lead")}</p>
      <Part id="clocks" title={t("clocks.title")}>
        <EngineState {...clocks} mostCounted={mostCounted} />
      </Part>
      <Part id="messages" title={t("messages.title")}>
        <WaitingLines {...waiting} mostCounted={mostCounted} now={at} />
        <h3 className="mb-1 mt-5 font-semibold">{t("messages.failedTitle")}</h3>
        {givenUp.length === 0 ? (
          <p>{t("messages.failedNone")}</p>
        ) : (
          <>
            <p className="mb-3 max-w-[44rem]">{t("messages.failedText")}</p>
            <GivenUpTable rows={givenUp} retry={mayRetry ? retryMessageAction : undefined} confirmKey={randomUUID()} />
            {hasMoreGivenUp && <p className="mt-3 text-muted">{t("messages.failedMore")}</p>}
          </>
        )}
      </Part>
      <Part id="events" title={t("events.title")}>
        <LastEvents delivered={delivered} changes={changes} />
      </Part>
    </>
  );
}

function Part({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-8">
      <h2 id={id} className="mb-2 text-title">
        {title}
      </h2>
      {children}
    </section>
  );
}
