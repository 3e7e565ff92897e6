import { useTranslations } from "next-intl";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import type { AuthenticationResult, IncomingMail } from "@/lib/domain/mail/incoming-mail";

const CHECKS = ["spf", "dkim", "dmarc"] as const;

/** A failure stands out; a pass does not, since anybody can have one. */
const TONES: Readonly<Partial<Record<AuthenticationResult, BadgeTone>>> = { fail: "late", softfail: "wait", permerror: "wait" };

/** What was found out about the sender of a mail, and the marks of machines that it carries. */
export function SenderChecks({ authentication, signs }: Pick<IncomingMail, "authentication" | "signs">) {
  const t = useTranslations("inbound.sender");
  const { checkedBy } = authentication;
  const isAutomatic = signs.autoSubmitted !== null && signs.autoSubmitted !== "no";
  const marks = [isAutomatic && t("automatic"), signs.isNullSender && t("nullSender"), signs.isFromNoReply && t("noReply")].filter((mark) => mark !== false);
  return (
    <>
      <ul className="flex flex-wrap gap-2">
        {CHECKS.map((check) => (
          <li key={check}>
            <Badge tone={TONES[authentication[check]] ?? "plain"}>
              {check.toUpperCase()} {t(`results.${authentication[check]}`)}
            </Badge>
          </li>
        ))}
      </ul>
      <p className="mt-2 max-w-[44rem] [overflow-wrap:anywhere]">
        {checkedBy === null ? t("checkedByNobody") : checkedBy === "here" ? t("checkedHere") : t("checkedBy", { server: checkedBy })} {t("lead")}
      </p>
      {marks.length > 0 && <p className="mt-1 max-w-[44rem]">{marks.join(" ")}</p>}
    </>
  );
}
