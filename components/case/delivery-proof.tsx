import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Disclosure } from "@/components/ui/disclosure";
import { Fact } from "@/components/ui/fact";
import type { CaseView } from "@/lib/domain/case/case-view";

interface DeliveryProofProps {
  readonly delivery: NonNullable<CaseView["notices"][number]["delivery"]>;
}

/** What shows that a notice was sent: under which name it went, and what the mail server said as it took it. */
export function DeliveryProof({ delivery }: DeliveryProofProps) {
  const t = useTranslations("caseFile.delivery");
  const { messageId, serverReply, isPossibleRepeat } = delivery;
  return (
    <>
      {isPossibleRepeat && (
        <p className="mt-1">
          <Badge tone="wait">{t("possibleRepeat")}</Badge>
        </p>
      )}
      <Disclosure summary={t("proof")} className="mt-2 max-w-[44rem]">
        <dl className="grid gap-3">
          <Fact name={t("messageId")}>
            <span className="font-normal [overflow-wrap:anywhere]">{messageId}</span>
          </Fact>
          {serverReply !== null && (
            <Fact name={t("serverReply")}>
              <span className="font-normal [overflow-wrap:anywhere]">{serverReply}</span>
            </Fact>
          )}
        </dl>
        {isPossibleRepeat && <p className="mt-3">{t("possibleRepeatText")}</p>}
      </Disclosure>
    </>
  );
}
