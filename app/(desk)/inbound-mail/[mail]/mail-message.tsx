import { useTranslations } from "next-intl";
import { OpenMessageForm } from "@/components/mail/tray-forms";
import { defang } from "@/lib/domain/item/defang";
import { openMailMessageAction } from "../actions";
import { Part } from "./part";

interface MailMessageProps {
  readonly mailId: string;
  /** Null until its reader has had it opened. */
  readonly message: string | null;
  readonly isCut: boolean;
  readonly confirmKey: string;
}

/** The message as it came, for whoever says that they want to see it. */
export function MailMessage({ mailId, message, isCut, confirmKey }: MailMessageProps) {
  const t = useTranslations("inbound.message");
  return (
    <Part id="message" title={t("title")}>
      <p className="mb-3 max-w-[44rem]">{message === null ? t("lead") : t("open")}</p>
      {message === null ? (
        <OpenMessageForm mailId={mailId} action={openMailMessageAction} confirmKey={`${confirmKey}-message`} />
      ) : (
        <>
          <pre className="whitespace-pre-wrap border-l-2 border-line pl-3 font-mono text-[0.88rem] [overflow-wrap:anywhere]">{defang(message)}</pre>
          {isCut && <p className="mt-2 text-muted">{t("cut")}</p>}
        </>
      )}
    </Part>
  );
}
