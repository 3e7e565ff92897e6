import { useTranslations } from "next-intl";
import Link from "next/link";
import { Time } from "@/components/ui/time";
import type { CaseView } from "@/lib/domain/case/case-view";
import { defang } from "@/lib/domain/item/defang";

/** Notes among staff, the last first. */
export function CaseNotes({ notes }: { readonly notes: CaseView["notes"] }) {
  const t = useTranslations("caseFile.notes");
  return (
    <section aria-labelledby="notes">
      <h2 id="notes" className="text-title">
        {t("title")}
      </h2>
      {notes.length === 0 && <p className="mt-1 text-muted">{t("empty")}</p>}
      <ul className="mt-2 grid">
        {[...notes].reverse().map((note) => (
          <li key={note.id} className="border-t border-line py-3">
            <p className="text-[0.94rem] text-muted">{t.rich("by", { label: note.by, when: () => <Time at={note.at} style="minute" /> })}</p>
            <p className="max-w-[44rem] whitespace-pre-wrap [overflow-wrap:anywhere]">{defang(note.text ?? "")}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Other cases about the same thing, or about something inside it. */
export function LinkedCases({ linked }: { readonly linked: CaseView["linked"] }) {
  const t = useTranslations("caseFile.linked");
  if (linked.length === 0) return null;
  return (
    <section aria-labelledby="linked">
      <h2 id="linked" className="text-title">
        {t("title")}
      </h2>
      <ul className="mt-1 flex flex-wrap gap-x-6">
        {linked.map((reference) => (
          <li key={reference}>
            <Link href={`/cases/${reference}`} className="link inline-flex min-h-[44px] items-center font-semibold">
              {reference}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
