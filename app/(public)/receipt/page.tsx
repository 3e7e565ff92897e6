import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Unavailable } from "@/app/read-or-leave";
import { actorOfReceipt } from "@/lib/auth/actor-of-receipt";
import { now } from "@/lib/clock";
import { ask } from "@/lib/queries/ask";
import { receiptViewQuery } from "@/lib/queries/report/receipt-view";
import { EnterCode } from "./enter-code";
import { NOTED } from "./noted";
import { OpenedReport } from "./opened-report";
import { carried, RECEIPT_COOKIE } from "./sealed-cookie";

interface ReceiptPageProps {
  readonly searchParams: Promise<{ readonly noted?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("receipt"))("title") };
}

/** A report by its code, which comes by form and stays in a sealed cookie: it is never in an address, a history or a log. */
export default async function ReceiptPage({ searchParams }: ReceiptPageProps) {
  const opened = await openedReport();
  const asked = await searchParams;
  const noted = NOTED.find((candidate) => candidate === asked.noted);
  return opened === null ? <EnterCode /> : <OpenedReport opened={opened} noted={noted} now={now()} />;
}

/** What the code carried by this browser opens; `null` where it carries none, or one of which nothing is left. */
async function openedReport() {
  const code = await carried(RECEIPT_COOKIE);
  const actor = code === null ? null : await actorOfReceipt(code);
  if (actor === null) return null;
  const result = await ask(receiptViewQuery, {}, actor);
  if (result.ok) return result.answer;
  if (result.refusals[0].code === "unavailable") throw new Unavailable("The database cannot be reached");
  return null;
}
