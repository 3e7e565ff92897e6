import { useTranslations } from "next-intl";
import type { ChainedEvent } from "@/lib/domain/audit/chain";
import { actorName } from "./actor-name";
import { eventSentence } from "./event-sentence";
import { EventReasons } from "./event-reasons";
import { ToldWhen } from "./told-when";

interface CaseHistoryProps {
  readonly events: readonly ChainedEvent[];
  /** The texts that have not been erased, by id. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Every event of the log as a sentence, with both times, who, and its place in the chain. */
export function CaseHistory({ events, texts }: CaseHistoryProps) {
  const t = useTranslations();
  return (
    <section aria-labelledby="history">
      <h2 id="history" className="text-title">
        {t("caseFile.history.title")}
      </h2>
      <p className="mt-1 max-w-[44rem] text-muted">{t("caseFile.history.lead")}</p>
      <ol className="mt-3 border-t-2 border-ink">
        {events.map((event) => (
          <li key={event.sequence} className="grid gap-x-4 border-b border-line py-2.5 sm:grid-cols-[2.2rem_minmax(0,1fr)]">
            <span aria-hidden className="hidden text-right text-muted sm:block">
              {event.sequence}
            </span>
            <div className="min-w-0">
              <p className="max-w-[44rem]">{eventSentence(event, t)}</p>
              <EventReasons data={event.data} texts={texts} />
              <p className="text-[0.94rem]">
                <ToldWhen occurredAt={new Date(event.occurredAt)} recordedAt={new Date(event.recordedAt)} isAlwaysBoth />
                <span className="text-muted"> · {actorName(event.actor, t)}</span>
              </p>
              <Proof event={event} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Proof({ event }: { readonly event: ChainedEvent }) {
  const t = useTranslations("caseFile.history");
  return (
    <details className="text-[0.88rem] leading-snug">
      <summary className="inline-block min-h-[28px] cursor-pointer py-1 text-muted underline decoration-dotted underline-offset-4 hover:text-accent">
        {t("proof")}
        <span className="sr-only">
          {" "}
          {event.sequence}
        </span>
      </summary>
      <dl className="grid gap-x-4 pb-2 sm:grid-cols-[14rem_minmax(0,1fr)]">
        <dt className="text-muted">{t("sequence")}</dt>
        <dd>{event.sequence}</dd>
        <dt className="text-muted">{t("hash")}</dt>
        <dd className="break-all">{event.hash}</dd>
        <dt className="text-muted">{t("previousHash")}</dt>
        <dd className="break-all">{event.previousHash}</dd>
      </dl>
    </details>
  );
}
