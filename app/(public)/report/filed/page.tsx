import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EmergencyNumbers } from "@/components/report/emergency-numbers";
import { PrintButton } from "@/components/report/print-button";
import { ReceiptCode } from "@/components/report/receipt-code";
import { WhatComesNext } from "@/components/report/what-comes-next";
import { LinkButton } from "@/components/ui/link-button";
import { NoticeBox } from "@/components/ui/notice-box";
import { now } from "@/lib/clock";
import { filedNote, knownOf, type FiledNote } from "../filed-note";
import { NextSteps } from "./next-steps";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("reportForm.filed"))("title") };
}

/** The one page that ever shows a receipt code. */
export default async function FiledPage() {
  const note = await filedNote();
  return note === null ? <NothingFiled /> : <Filed note={note} />;
}

async function Filed({ note }: { readonly note: FiledNote }) {
  const t = await getTranslations("reportForm.filed");
  const known = knownOf(note);
  return (
    <div className="mx-auto grid max-w-[46rem] gap-8">
      {(note.lifeSafety || note.category === "life_threat") && <EmergencyNumbers title={t("dangerTitle")} />}
      <div>
        <h1 className="text-display">{t("title")}</h1>
        {note.joined && <p className="mt-4 text-lg">{t("joined")}</p>}
      </div>
      <ReceiptCode reference={note.reference} code={note.receipt} />
      <div data-screen-only>
        <NoticeBox tone="wait" title={t("saveTitle")}>
          <p>{t("save")}</p>
          <PrintButton label={t("print")} />
        </NoticeBox>
      </div>
      {known === null ? <NextSteps note={note} /> : <WhatComesNext known={known} now={now()} hasJoined />}
      <div className="flex flex-wrap gap-3" data-screen-only>
        <LinkButton href={note.isOwn ? "/reports" : "/receipt"} look="primary">
          {t(note.isOwn ? "followOwn" : "follow")}
        </LinkButton>
        <LinkButton href="/report">{t("again")}</LinkButton>
      </div>
    </div>
  );
}

async function NothingFiled() {
  const t = await getTranslations("reportForm.filed");
  return (
    <div className="max-w-[40rem]">
      <h1 className="text-display">{t("goneTitle")}</h1>
      <p className="mt-4 text-lg">{t("gone")}</p>
      <div className="mt-7 flex flex-wrap gap-3">
        <LinkButton href="/receipt" look="primary">
          {t("follow")}
        </LinkButton>
        <LinkButton href="/report">{t("again")}</LinkButton>
      </div>
    </div>
  );
}
