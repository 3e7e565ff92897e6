import { useTranslations } from "next-intl";
import Link from "next/link";
import type { CaseView } from "@/lib/domain/case/case-view";
import { Badge, type BadgeTone } from "../ui/badge";
import { Time } from "../ui/time";

const TONES: Readonly<Record<CaseView["outgoing"][number]["stage"], BadgeTone>> = {
  proposed: "wait",
  returned: "wait",
  approved: "accent",
  queued: "accent",
  undelivered: "late",
  withdrawn: "plain",
};

/** Notices that are written and have not gone: whom each waits for. */
export function OutgoingList({ reference, outgoing }: Pick<CaseView, "reference" | "outgoing">) {
  const t = useTranslations();
  return (
    <ul className="grid">
      {outgoing.map(({ id, stage, recipient, channel, author, at }) => (
        <li key={id} className="border-t border-line py-3">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Link href={`/cases/${reference}/notices/${id}`} className="link inline-flex min-h-[32px] items-center font-semibold">
              {t("compose.list.line", { recipient: t(`notice.recipients.${recipient}`), channel: t(`notice.channels.${channel}`) })}
            </Link>
            <Badge tone={TONES[stage]}>{t(`compose.list.stages.${stage}`)}</Badge>
          </p>
          <p className="text-[0.94rem] text-muted">
            {t("compose.list.by", { author })}, <Time at={at} style="minute" />
          </p>
        </li>
      ))}
    </ul>
  );
}
