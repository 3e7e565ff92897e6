import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { Fact } from "@/components/ui/fact";
import { Time } from "@/components/ui/time";
import type { CaseView } from "@/lib/domain/case/case-view";
import { isStatementCode } from "@/lib/domain/statement/codes";
import { isText, STATEMENT_FIELD_NAMES } from "@/lib/domain/statement/fields";
import { measuresOf } from "@/lib/domain/statement/measures";

type StatementsProps = Pick<CaseView, "statements" | "actionGround">;

/** The reasons that the platform gave for what it did; that it gave none, where it acted without a word. Nothing where it did not act. */
export function StatementsShown({ statements, actionGround }: StatementsProps) {
  const t = useTranslations("statement.shown");
  if (actionGround === null) return null;
  return (
    <section aria-labelledby="reasons">
      <h2 id="reasons" className="text-title">
        {t("title")}
      </h2>
      {statements.length === 0 && <p className="mt-2 text-muted">{t("grounds.unknown")}</p>}
      <ul className="mt-3 grid gap-4">
        {statements.map((statement) => (
          <li key={statement.id}>
            <Card>
              <StatementFacts statement={statement} />
              <Words texts={statement.texts} />
            </Card>
          </li>
        ))}
      </ul>
    </section>
  );
}

function StatementFacts({ statement: { codes, givenAt } }: { readonly statement: StatementsProps["statements"][number] }) {
  const t = useTranslations("statement");
  const words = useCodeWords();
  const measures = measuresOf(codes);
  const one = (field: string) => words([codes[field] ?? []].flat());
  return (
    <dl className="flex flex-wrap gap-x-10 gap-y-3">
      <Fact name={t("shown.decided")}>
        <Time at={givenAt} style="minute" />
      </Fact>
      <Fact name={t("shown.measures")}>{words(measures)}</Fact>
      <Fact name={t("shown.ground")}>{one("decision_ground")}</Fact>
      <Fact name={t("shown.category")}>{one("category")}</Fact>
      <Fact name={t("shown.automation")}>{one("automated_decision")}</Fact>
    </dl>
  );
}

/** What was written, for those who may read it. */
function Words({ texts }: { readonly texts: Readonly<Record<string, string>> | null }) {
  const t = useTranslations("statement");
  if (texts === null) return null;
  const written = STATEMENT_FIELD_NAMES.filter(isText).filter((field) => texts[field] !== undefined);
  return (
    <Disclosure summary={t("shown.words")} className="mt-3 border-b-0">
      <dl className="grid gap-3">
        {written.map((field) => (
          <div key={field}>
            <dt className="text-muted">{t(`fields.${field}`)}</dt>
            <dd className="whitespace-pre-wrap [overflow-wrap:anywhere]">{texts[field]}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}

/** Codes in words, set one after another; a code without words of its own stays what it is. */
export function useCodeWords(): (codes: readonly string[]) => string {
  const t = useTranslations("statement.codes");
  return (codes) => codes.map((code) => (isStatementCode(code) ? t(code) : code)).join(", ");
}
