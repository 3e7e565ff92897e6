import { useTranslations } from "next-intl";
import Link from "next/link";
import { LinkButton } from "@/components/ui/link-button";
import type { CaseView } from "@/lib/domain/case/case-view";
import type { Rung } from "@/lib/domain/escalation/rung";
import type { Recipient } from "@/lib/domain/notice/notice";
import type { CaseFormProps } from "./case-form";

/** Whom a rung is taken with by writing to them; the others are taken otherwise, or with the platform itself. */
const WRITTEN_TO: Readonly<Partial<Record<Rung, Recipient>>> = {
  trusted_flagger: "trusted_flagger",
  hotline: "hotline",
  regulator: "regulator",
  police: "authority",
  prosecutor: "authority",
};

/** Leads to where a notice is written. Once one of ours has reached the platform, the next is a follow-up to the last. */
export function ComposeLink({ view, isOpen }: Pick<CaseFormProps, "view" | "isOpen">) {
  const t = useTranslations("compose");
  const last = lastOfOurs(view);
  const page = `/cases/${view.reference}/notices/new`;
  const other = view.nextRung === null ? undefined : WRITTEN_TO[view.nextRung];
  return (
    <div className="-mt-px flex flex-wrap items-center gap-x-5 gap-y-2 border-y border-line py-4">
      <LinkButton look={isOpen ? "primary" : "secondary"} href={last === undefined ? page : `${page}?followUpTo=${last.id}`}>
        {t(last === undefined ? "title.first" : "title.followUp")}
      </LinkButton>
      <Link href={other === undefined ? page : `${page}?recipient=${other}`} className="link inline-flex min-h-[32px] items-center">
        {t("other")}
      </Link>
    </div>
  );
}

function lastOfOurs({ notices }: Pick<CaseView, "notices">) {
  const ours = notices.filter(({ recipient, by, undelivered }) => recipient === "platform" && by === "us" && undelivered === null);
  return [...ours].sort((a, b) => b.sentAt.getTime() - a.sentAt.getTime())[0];
}
