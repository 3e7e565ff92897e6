import type { Metadata } from "next";
import { getLocale } from "next-intl/server";
import { buttonStyle } from "@/components/ui/button-style";
import { readableCalls } from "@/lib/api/openapi/readable-calls";
import { API } from "@/lib/api/table";
import { apiWords } from "@/lib/api/words/words";
import { Call } from "./call";
import { CodeTable } from "./code-table";
import { WithCode } from "./with-code";

export async function generateMetadata(): Promise<Metadata> {
  return { title: apiWords(await getLocale()).title };
}

/** The API for people to read, from the schemas that check every call. Problem documents point to its codes. */
export default async function ApiPage() {
  const locale = await getLocale();
  const { title, description, page } = apiWords(locale);
  const calls = readableCalls(API, locale);
  return (
    <>
      <h1 className="text-display">{title}</h1>
      <section aria-labelledby="rules" className="mt-8">
        <h2 id="rules" className="text-title">
          {page.rulesTitle}
        </h2>
        <p className="mb-5 mt-2 max-w-[44rem]">
          <WithCode text={description} />
        </p>
        {/* A plain link: it leads to no page of ours that could be fetched ahead. */}
        <a href="/api/v1/openapi.json" className={buttonStyle("secondary")}>
          {page.machine}
        </a>
      </section>
      <section aria-labelledby="calls" className="mt-12">
        <h2 id="calls" className="mb-3 text-title">
          {page.callsTitle}
        </h2>
        {calls.map((call) => (
          <Call key={call.id} call={call} words={page} />
        ))}
      </section>
      <section aria-labelledby="codes" className="mt-12">
        <h2 id="codes" className="text-title">
          {page.codesTitle}
        </h2>
        <p className="mb-4 mt-2 max-w-[44rem]">{page.codesLead}</p>
        <CodeTable locale={locale} />
      </section>
    </>
  );
}
