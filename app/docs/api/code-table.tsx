import { Table, type Column } from "@/components/ui/table";
import { statusOfRefusal } from "@/lib/api/status-of-refusal";
import { apiWords } from "@/lib/api/words/words";
import { REFUSAL_CODES } from "@/lib/domain/refusal";
import type { Locale } from "@/lib/i18n/locales";
import { refusalSentence, refusalTitle } from "@/lib/i18n/refusal-sentence";

interface CodeRow {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly sentence: string;
}

/** Every code a program can meet. The `type` of a problem document is the address of its row here. */
export function CodeTable({ locale }: { readonly locale: Locale }) {
  const { page, unexpected } = apiWords(locale);
  const rows: CodeRow[] = REFUSAL_CODES.map((code) => ({
    code,
    status: statusOfRefusal(code),
    title: refusalTitle({ code }, locale),
    sentence: refusalSentence({ code }, locale),
  }));
  rows.push({ code: "unexpected", status: 500, title: unexpected.title, sentence: unexpected.detail });
  const columns: readonly Column<CodeRow>[] = [
    {
      key: "code",
      header: page.code,
      isName: true,
      cell: ({ code }) => (
        <code id={code} className="break-all">
          {code}
        </code>
      ),
    },
    { key: "status", header: page.status, isFigure: true, cell: ({ status }) => status },
    {
      key: "meaning",
      header: page.meaning,
      cell: ({ title, sentence }) => (
        <>
          <strong>{title}</strong> {sentence}
        </>
      ),
    },
  ];
  return <Table caption={page.codesTitle} isCaptionHidden columns={columns} rows={rows} rowKey={({ code }) => code} />;
}
