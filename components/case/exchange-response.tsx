import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { NoticeBox } from "@/components/ui/notice-box";
import { isAnswer } from "@/lib/domain/response/kind";
import { Erasable } from "./erasable";
import type { ExchangeEntry } from "./exchange-entries";
import { ToldWhen } from "./told-when";

/** One thing the platform said: what it amounts to, and whether it answers. A receipt visibly does not; a guess is called one. */
export function ResponseEntry({ entry }: { readonly entry: Extract<ExchangeEntry, { type: "response" }> }) {
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
      {response.lacksRedress && (
        <div className="mt-2">
          <NoticeBox tone="wait">{t("caseFile.exchange.lacksRedress")}</NoticeBox>
        </div>
      )}
    </>
  );
}
