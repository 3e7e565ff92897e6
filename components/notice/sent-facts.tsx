import { useTranslations } from "next-intl";
import type { CaseView } from "@/lib/domain/case/case-view";
import { isAnswer } from "@/lib/domain/response/kind";
import { Badge } from "../ui/badge";
import { Fact } from "../ui/fact";
import { NoticeBox } from "../ui/notice-box";
import { Time } from "../ui/time";

/** That a notice went out, and all that shows it. */
export function SentFacts({ notice }: { readonly notice: CaseView["notices"][number] }) {
  const t = useTranslations();
  const { delivery } = notice;
  return (
    <>
      <dl className="grid gap-4 sm:grid-cols-3">
        <Fact name={t("compose.notice.facts.to")}>{t(`notice.recipients.${notice.recipient}`)}</Fact>
        <Fact name={t("compose.notice.facts.by")}>{t(`notice.channels.${notice.channel}`)}</Fact>
        <Fact name={t("compose.notice.facts.items")}>{notice.itemIds.length}</Fact>
        <Fact name={t("compose.notice.facts.sentAt")}>
          <Time at={notice.sentAt} style="exact" />
        </Fact>
        <Fact name={t("compose.notice.facts.recordedAt")}>
          <Time at={notice.recordedAt} style="exact" />
        </Fact>
        {notice.externalReference !== null && <Fact name={t("compose.notice.facts.number")}>{notice.externalReference}</Fact>}
      </dl>
      {delivery !== null && (
        <dl className="mt-4 grid gap-4">
          <Fact name={t("compose.notice.facts.messageId")}>
            <span className="font-mono text-[0.9rem] [overflow-wrap:anywhere]">{delivery.messageId}</span>
          </Fact>
          {delivery.serverReply !== null && (
            <Fact name={t("compose.notice.facts.serverReply")}>
              <span className="font-mono text-[0.9rem] [overflow-wrap:anywhere]">{delivery.serverReply}</span>
            </Fact>
          )}
        </dl>
      )}
      {delivery?.isPossibleRepeat && (
        <div className="mt-4">
          <NoticeBox tone="wait">{t("compose.notice.repeat")}</NoticeBox>
        </div>
      )}
    </>
  );
}

/** What went wrong on the way of a notice, each with its time. */
export function DeliveryProblems({ problems }: { readonly problems: CaseView["deliveryProblems"] }) {
  const t = useTranslations();
  if (problems.length === 0) return null;
  return (
    <section aria-labelledby="problems">
      <h2 id="problems" className="mb-2 text-title">
        {t("compose.notice.problems")}
      </h2>
      <ul className="grid gap-2">
        {problems.map(({ problem, at, detail }) => (
          <li key={`${problem}-${at.toISOString()}`}>
            {t.rich("compose.notice.problem", { problem: t(`notice.problems.${problem}`), when: () => <Time at={at} style="minute" /> })}
            {detail !== null && <span className="block font-mono text-[0.9rem] text-muted [overflow-wrap:anywhere]">{detail}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What came back that names this notice, and when it was followed up. */
export function SentAfterwards({ responses, followUps }: { readonly responses: CaseView["responses"]; readonly followUps: CaseView["notices"] }) {
  const t = useTranslations();
  return (
    <section aria-labelledby="afterwards">
      <h2 id="afterwards" className="mb-2 text-title">
        {t("compose.notice.responses")}
      </h2>
      {responses.length === 0 && <p className="text-muted">{t("compose.notice.noResponse")}</p>}
      <ul className="grid gap-2">
        {responses.map(({ id, kind, receivedAt }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Time at={receivedAt} style="minute" /> {t(`response.kinds.${kind}`)}
            <Badge tone={isAnswer(kind) ? "done" : "wait"}>{t(isAnswer(kind) ? "caseFile.exchange.answer" : "caseFile.exchange.notAnswer")}</Badge>
          </li>
        ))}
      </ul>
      {followUps.map(({ id, sentAt }) => (
        <p key={id} className="mt-2">
          {t("compose.notice.followUps")} <Time at={sentAt} style="minute" />
        </p>
      ))}
    </section>
  );
}
