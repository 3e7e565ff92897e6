import { useTranslations } from "next-intl";
import Link from "next/link";
import { Fact } from "@/components/ui/fact";
import { Time } from "@/components/ui/time";
import type { IncomingMail, MailDoor } from "@/lib/domain/mail/incoming-mail";
import type { MailReason, MailState } from "@/lib/domain/mail/mail-state";

/** Where a mail stands, and when and how it came. */
export interface MailStanding {
  readonly state: MailState;
  readonly because: MailReason | null;
  readonly settledBy: string | null;
  readonly reference: string | null;
  readonly receivedAt: Date;
  readonly door: MailDoor;
  readonly bytes: number;
  readonly digest: string;
}

const GRID = "grid gap-x-8 gap-y-3 sm:grid-cols-2";

/** Where a mail stands and why, with the way to its case where it has one. */
export function StandingFacts({ state, because, settledBy, reference }: MailStanding) {
  const t = useTranslations("inbound");
  return (
    <dl className={GRID}>
      <Fact name={t("mail.state")}>
        {t(`states.${state}`)}
        {reference !== null && (
          <>
            {" "}
            <Link href={`/cases/${reference}`} className="link whitespace-nowrap">
              {reference}
            </Link>
          </>
        )}
        {settledBy !== null && <span className="block font-normal text-muted">{t("mail.settledBy", { label: settledBy })}</span>}
      </Fact>
      <Fact name={t("columns.because")}>{t(`because.${because ?? "waiting"}`)}</Fact>
    </dl>
  );
}

/** What a mail says of itself, and what is known of how it came. Addresses are text: nothing here can be pressed. */
export function MailFacts({ mail, standing }: { readonly mail: IncomingMail; readonly standing: MailStanding }) {
  const t = useTranslations("inbound");
  const { from, recipients, date } = mail;
  const sender = [from.name, from.address].filter((part) => part !== null && part !== "");
  return (
    <dl className={GRID}>
      <Fact name={t("mail.from")}>
        <span className="[overflow-wrap:anywhere]">{sender.length === 0 ? t("nobody") : sender.join(" · ")}</span>
      </Fact>
      <Fact name={t("mail.recipients")}>
        <span className="[overflow-wrap:anywhere]">{recipients.length === 0 ? "–" : recipients.join(", ")}</span>
      </Fact>
      <Fact name={t("mail.date")}>{date === null ? t("mail.unknownDate") : <Time at={new Date(date)} style="minute" />}</Fact>
      <Fact name={t("mail.receivedAt")}>
        <Time at={standing.receivedAt} style="minute" />
      </Fact>
      <Fact name={t("mail.door")}>{t(`doors.${standing.door}`)}</Fact>
      <Fact name={t("mail.size")}>{t("mail.bytes", { count: standing.bytes })}</Fact>
      <Fact name={t("mail.digest")}>
        <span className="font-mono text-[0.88rem] font-normal [overflow-wrap:anywhere]">{standing.digest}</span>
      </Fact>
    </dl>
  );
}
