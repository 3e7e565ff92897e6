import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import Link from "next/link";
import { randomUUID } from "node:crypto";
import { readOrLeave } from "@/app/read-or-leave";
import { MailFacts, StandingFacts } from "@/components/mail/mail-facts";
import { DoneBox } from "@/components/ui/done-box";
import { isInTray } from "@/lib/domain/mail/mail-state";
import { mailMessageQuery } from "@/lib/queries/mail/mail-message";
import { mailPageQuery } from "@/lib/queries/mail/mail-page";
import { MailContents } from "./mail-contents";
import { MailMessage } from "./mail-message";
import { Part } from "./part";
import { PlaceMail } from "./place-mail";

interface MailPageProps {
  readonly params: Promise<{ mail: string }>;
  readonly searchParams: Promise<{ done?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("inbound");
  return { title: t("title") };
}

/** One mail that came in: what it says and who may have said it, and for those of the tray the ways out of it. */
export default async function MailPage({ params, searchParams }: MailPageProps) {
  const { mail: id } = await params;
  const { done } = await searchParams;
  const path = `/inbound-mail/${id}`;
  const view = await readOrLeave(mailPageQuery, { id }, path);
  const { message, isCut } = await readOrLeave(mailMessageQuery, { id }, path);
  const { mail, state, reference } = view;
  const t = await getTranslations("inbound");
  const confirmKey = randomUUID();
  const subject = mail.subject === null || mail.subject.trim() === "" ? t("noSubject") : mail.subject;
  const word = doneWord(done, state);
  return (
    <>
      {word !== null && (
        <div className="mb-6">
          <DoneBox key={word}>{t(`done.${word}`, { reference: reference ?? "" })}</DoneBox>
        </div>
      )}
      <p>
        <Link href="/inbound-mail" className="link inline-flex min-h-[32px] items-center">
          {t("mail.back")}
        </Link>
      </p>
      <h1 className="mb-4 mt-1 text-display [overflow-wrap:anywhere]">{t("mail.title", { subject })}</h1>
      <StandingFacts {...view} />
      {isInTray(state) && (
        <p className="mt-3">
          <a href="#place" className="link inline-flex min-h-[32px] items-center">
            {t("match.jump")}
          </a>
        </p>
      )}
      <MailContents mail={mail} />
      {(isInTray(state) || state === "set_aside") && <PlaceMail mailId={id} isAside={state === "set_aside"} confirmKey={confirmKey} />}
      <Part id="facts" title={t("mail.facts")}>
        <MailFacts mail={mail} standing={view} />
      </Part>
      <MailMessage mailId={id} message={message} isCut={isCut} confirmKey={confirmKey} />
    </>
  );
}

/** A word of what was just done, where it still stands so: somebody else may have gone on from there. */
function doneWord(done: string | undefined, state: string) {
  if (done === "matched" && (state === "logged" || state === "delivery")) return "matched";
  if (done === "set_aside" && state === "set_aside") return "set_aside";
  return done === "taken_back" && state === "unmatched" ? "taken_back" : null;
}
