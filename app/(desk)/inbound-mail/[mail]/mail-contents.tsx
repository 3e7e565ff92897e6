import { useTranslations } from "next-intl";
import { AttachmentTable } from "@/components/mail/attachment-table";
import { MailWords, PlainText } from "@/components/mail/mail-words";
import { SenderChecks } from "@/components/mail/sender-checks";
import type { IncomingMail } from "@/lib/domain/mail/incoming-mail";
import { Part } from "./part";

/** What a mail says, who may have said it, what was not kept of it and what could not be read. */
export function MailContents({ mail }: { readonly mail: IncomingMail }) {
  const t = useTranslations("inbound");
  const { report, attachments, faults } = mail;
  return (
    <>
      {report !== null && (
        <Part id="report" title={t("mail.report")}>
          <p className="font-semibold">{t("mail.reportOf", { action: t(`actions.${report.action}`), status: report.status ?? t("mail.noStatus") })}</p>
          {report.diagnostic !== null && <PlainText>{report.diagnostic}</PlainText>}
        </Part>
      )}
      <Part id="text" title={t("mail.text")}>
        <MailWords mail={mail} />
      </Part>
      <Part id="sender" title={t("sender.title")}>
        <SenderChecks {...mail} />
      </Part>
      {attachments.length > 0 && (
        <Part id="attachments" title={t("attachments.title")}>
          <p className="mb-2 max-w-[44rem]">{t("attachments.lead")}</p>
          <AttachmentTable attachments={attachments} />
        </Part>
      )}
      {faults.length > 0 && (
        <Part id="faults" title={t("faults.title")}>
          <ul className="list-disc pl-5">
            {faults.map((fault) => (
              <li key={fault}>{t(`faults.${fault}`)}</li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}
