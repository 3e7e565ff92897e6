import { useTranslations } from "next-intl";
import type { CaseView } from "@/lib/domain/case/case-view";
import type { ContactPoint } from "@/lib/domain/directory/contact-point";
import { defang } from "@/lib/domain/item/defang";
import { Fact } from "../ui/fact";
import { Time } from "../ui/time";

interface OutgoingFactsProps {
  readonly notice: CaseView["outgoing"][number];
  readonly point: Pick<ContactPoint, "label"> | null;
}

/** Whom a notice is for, who wrote it and who read it, before it has gone. */
export function OutgoingFacts({ notice, point }: OutgoingFactsProps) {
  const t = useTranslations();
  const { recipient, channel, author, at, reading, stage, to, itemIds } = notice;
  return (
    <>
      <dl className="grid gap-4 sm:grid-cols-3">
        <Fact name={t("compose.notice.facts.to")}>
          {t(`notice.recipients.${recipient}`)}
          {point !== null && <span className="block font-normal">{point.label}</span>}
          {to !== null && <span className="block font-normal [overflow-wrap:anywhere]">{channel === "email" ? to : defang(to)}</span>}
        </Fact>
        <Fact name={t("compose.notice.facts.by")}>{t(`notice.channels.${channel}`)}</Fact>
        <Fact name={t("compose.notice.facts.items")}>{itemIds.length}</Fact>
        <Fact name={t("compose.notice.facts.author")}>{author}</Fact>
        <Fact name={t(`compose.notice.facts.${stage === "queued" || stage === "undelivered" ? "queuedAt" : "at"}`)}>
          <Time at={at} style="minute" />
        </Fact>
        {reading !== null && <Fact name={t("compose.notice.facts.reader")}>{reading.by}</Fact>}
      </dl>
      {reading?.note != null && (
        <p className="mt-4 max-w-[44rem] whitespace-pre-wrap [overflow-wrap:anywhere] border-l-2 border-line pl-3">
          {t("compose.reading.noteOf", { by: reading.by, note: defang(reading.note) })}
        </p>
      )}
    </>
  );
}
