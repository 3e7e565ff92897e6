import { useLocale, useTranslations } from "next-intl";
import { defang } from "@/lib/domain/item/defang";
import type { IncomingMail } from "@/lib/domain/mail/incoming-mail";
import { formatInstant } from "@/lib/i18n/date-time";
import { DEFAULT_ZONE } from "@/lib/i18n/locales";

/** What a mail says, as plain text whatever it was written in: word for word, but for its addresses, which lead nowhere. */
export function MailWords({ mail }: { readonly mail: IncomingMail }) {
  const t = useTranslations("inbound.mail");
  const { text, forwarded } = mail;
  const isApart = forwarded !== null && forwarded.text !== "" && !text.includes(forwarded.text);
  return (
    <>
      {text.trim() === "" ? <p className="italic text-muted">{t("noText")}</p> : <PlainText>{text}</PlainText>}
      {isApart && (
        <>
          <h3 className="mb-1 mt-5 font-semibold">{t("forwarded")}</h3>
          <ForwardedFrom from={forwarded.from} date={forwarded.date} />
          <PlainText>{forwarded.text}</PlainText>
        </>
      )}
    </>
  );
}

function ForwardedFrom({ from, date }: { readonly from: string | null; readonly date: string | null }) {
  const t = useTranslations("inbound.mail");
  const locale = useLocale();
  const instant = date === null ? null : new Date(date);
  const isDate = instant !== null && !Number.isNaN(instant.getTime());
  const when = isDate ? formatInstant(instant, "minute", locale, DEFAULT_ZONE) : t("unknownDate");
  return <p className="text-muted [overflow-wrap:anywhere]">{t("forwardedFrom", { from: from ?? t("unknownSender"), date: when })}</p>;
}

/** Text that a stranger wrote. */
export function PlainText({ children }: { readonly children: string }) {
  return <p className="mt-1.5 max-w-[44rem] whitespace-pre-wrap border-l-2 border-line pl-3 [overflow-wrap:anywhere]">{defang(children)}</p>;
}
