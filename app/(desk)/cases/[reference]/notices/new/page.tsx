import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import Link from "next/link";
import { randomUUID } from "node:crypto";
import { readOrLeave } from "@/app/read-or-leave";
import { ChooseForm } from "@/components/notice/choose-form";
import { FormAddress } from "@/components/notice/kit-section";
import { OutgoingList } from "@/components/notice/outgoing-list";
import { RecipientNav } from "@/components/notice/recipient-nav";
import { Warnings } from "@/components/notice/warnings";
import { WriteForm } from "@/components/notice/write-form";
import { noticeWorkbenchQuery } from "@/lib/queries/notice/notice-workbench";
import { writeNoticeAction } from "../actions";
import { previewAsGiven } from "../preview-steps";
import { choiceOf, type NewNoticeParams } from "./choice";
import { formOf } from "./form-of";

interface NewNoticeProps {
  readonly params: Promise<{ reference: string }>;
  readonly searchParams: Promise<NewNoticeParams>;
}

export async function generateMetadata({ params }: NewNoticeProps): Promise<Metadata> {
  const t = await getTranslations("compose");
  return { title: t("pageTitle", { reference: (await params).reference }) };
}

/** A notice is chosen, written, looked at exactly as it will go, and sent. */
export default async function NewNoticePage({ params, searchParams }: NewNoticeProps) {
  const { reference } = await params;
  const asked = await searchParams;
  const bench = await readOrLeave(noticeWorkbenchQuery, choiceOf(reference, asked), `/cases/${reference}/notices/new`);
  const t = await getTranslations("compose");
  const kind = bench.followUpTo === null ? "first" : "followUp";
  const isOpen = !bench.isClosed && bench.first === null;
  const form = formOf(bench, asked);
  const given = isOpen && bench.followUpTo !== null ? await previewAsGiven({ ...form.hidden, ...bench.text }) : null;
  return (
    <div className="max-w-[56rem]">
      <p>
        <Link href={`/cases/${bench.view.reference}`} className="link inline-flex min-h-[32px] items-center">
          {t("back", { reference: bench.view.reference })}
        </Link>
      </p>
      <h1 className="mt-1 text-display">{t(`title.${kind}`)}</h1>
      <p className="mt-2 max-w-[44rem] text-lg">{t(`lead.${kind}`)}</p>
      {bench.followUpTo === null && <RecipientNav reference={bench.view.reference} recipient={bench.recipient} />}
      <div className="mt-6 grid grid-cols-[minmax(0,1fr)] gap-8">
        <Warnings {...bench} />
        {bench.view.outgoing.length > 0 && (
          <section>
            <h2 className="mb-2 text-title">{t("warnings.waiting")}</h2>
            <OutgoingList reference={bench.view.reference} outgoing={bench.view.outgoing} />
          </section>
        )}
        {isOpen && (
          <>
            <ChooseForm {...bench} />
            {bench.way.channel === "web_form" && <FormAddress point={bench.way.point} count={1} />}
            {/* Another choice is another form: what was typed for one recipient is not for the next. */}
            <WriteForm key={form.permalink} {...form} text={bench.text} given={given} version={bench.view.version} action={writeNoticeAction} confirmKey={randomUUID()} />
          </>
        )}
      </div>
    </div>
  );
}
