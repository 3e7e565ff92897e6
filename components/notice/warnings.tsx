import { useLocale, useTranslations } from "next-intl";
import Link from "next/link";
import { formatDay } from "@/lib/i18n/date-time";
import { LinkButton } from "../ui/link-button";
import { NoticeBox } from "../ui/notice-box";
import { Time } from "../ui/time";
import type { Workbench } from "./workbench";

/** What speaks against a notice, or must happen before it goes. */
export function Warnings(bench: Workbench) {
  const t = useTranslations("compose.warnings");
  const { isClosed, first, awaitsCall, needsSecondReader, repeat, recipient, way, maySendMail } = bench;
  if (isClosed) return <NoticeBox tone="wait">{t("closed")}</NoticeBox>;
  return (
    <div className="grid gap-4 empty:hidden">
      {first !== null && <First reference={bench.view.reference} first={first} />}
      {awaitsCall && <NoticeBox tone="late">{t("call")}</NoticeBox>}
      {needsSecondReader && first === null && (
        <NoticeBox tone="wait" title={t("secondTitle")}>
          {t("second")}
        </NoticeBox>
      )}
      {repeat !== null && first === null && <Repeat repeat={repeat} />}
      {recipient === "press" && <NoticeBox tone="wait">{t("press")}</NoticeBox>}
      {way.channel === "email" && !maySendMail && <NoticeBox tone="wait">{t("noMail")}</NoticeBox>}
    </div>
  );
}

/** The first is shown instead of a second (LAW section 8, case 8). */
function First({ reference, first }: { readonly reference: string; readonly first: NonNullable<Workbench["first"]> }) {
  const t = useTranslations("compose.warnings");
  const when = () => <Time at={first.at} style="minute" />;
  return (
    <NoticeBox tone="wait" title={t("firstTitle")}>
      <p>{t.rich(first.isFollowable ? "first" : "firstOnItsWay", { when })}</p>
      <p className="mt-3 flex flex-wrap items-center gap-4">
        {first.isFollowable && (
          <LinkButton look="primary" href={`/cases/${reference}/notices/new?followUpTo=${first.noticeId}`}>
            {t("followIt")}
          </LinkButton>
        )}
        <Link href={`/cases/${reference}/notices/${first.noticeId}`} className="link inline-flex min-h-[32px] items-center">
          {t("seeFirst")}
        </Link>
      </p>
    </NoticeBox>
  );
}

function Repeat({ repeat }: { readonly repeat: NonNullable<Workbench["repeat"]> }) {
  const t = useTranslations("compose.warnings");
  const locale = useLocale();
  const when = () => (repeat.allowedFrom === null ? null : <Time at={repeat.allowedFrom} style="minute" />);
  return (
    <NoticeBox tone="late" title={t("repeatTitle")}>
      <p>{t.rich(`repeat.${repeat.kind}`, { when })}</p>
      <p className="mt-1 [overflow-wrap:anywhere]">{t("rule", { text: repeat.source.text, day: formatDay(repeat.source.seenOn, "day", locale) })}</p>
    </NoticeBox>
  );
}
