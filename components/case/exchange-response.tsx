import { useTranslations } from "next-intl";
import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { GuessBox, type GuessSettling } from "@/components/response/guess-box";
import { NoticeBox } from "@/components/ui/notice-box";
import { isAnswer } from "@/lib/domain/response/kind";
import { Erasable } from "./erasable";
import type { ExchangeEntry } from "./exchange-entries";
import { ToldWhen } from "./told-when";

interface ResponseEntryProps {
  readonly entry: Extract<ExchangeEntry, { type: "response" }>;
  readonly settling: GuessSettling | null;
}

/** One thing the platform said: what it amounts to, and whether it answers. A receipt visibly does not; a guess is called one. */
export function ResponseEntry({ entry, settling }: ResponseEntryProps) {
  const t = useTranslations();
  const { response } = entry;
  const counts = isAnswer(response.kind);
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-semibold">{t(`response.kinds.${response.kind}`)}</span>
        <Badge tone={counts ? "done" : "wait"}>{counts ? t("caseFile.exchange.answer") : t("caseFile.exchange.notAnswer")}</Badge>
        {response.isGuess && <span className="text-[0.94rem] italic">{t("response.guessed")}</span>}
      </p>
      <p className="text-[0.94rem]">
        <ToldWhen {...entry} />
      </p>
      {response.reclassified[0] && (
        <p className="text-[0.94rem] text-muted">{t("caseFile.exchange.wasTaken", { kind: t(`response.kinds.${response.reclassified[0].from}`) })}</p>
      )}
      <Erasable text={response.text} />
      {response.mailId !== null && (
        <p className="mt-1 text-[0.94rem]">
          <Link href={`/inbound-mail/${response.mailId}`} className="link">
            {t("caseFile.exchange.asMail")}
          </Link>
        </p>
      )}
      {response.isGuess && (response.guess !== null || settling !== null) && <GuessBox response={response} settling={settling} />}
      {response.lacksRedress && (
        <div className="mt-2">
          <NoticeBox tone="wait">{t("caseFile.exchange.lacksRedress")}</NoticeBox>
        </div>
      )}
    </>
  );
}
