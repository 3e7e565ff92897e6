import { useTranslations } from "next-intl";
import { PolicyLink } from "@/components/policy/policy-link";
import type { Commitment } from "@/lib/domain/directory/directory-entry";
import type { PolicyVersion } from "@/lib/domain/policy/policy";
import { timeWords, type NamedCalendar } from "../policy/rule-words";
import { SourceLine } from "./source-line";

interface EntryPromisesProps {
  readonly commitments: readonly Commitment[];
  /** Policies that clocks of this platform run by. */
  readonly promises: readonly PolicyVersion[];
  readonly calendars: readonly NamedCalendar[];
}

/** What somebody has promised in public, in words and by the clocks that run by it. */
export function EntryPromises({ commitments, promises, calendars }: EntryPromisesProps) {
  const t = useTranslations();
  return (
    <section aria-labelledby="promises">
      <h2 id="promises" className="text-title">
        {t("directory.commitments.title")}
      </h2>
      {commitments.length === 0 && <p className="mt-2 text-muted">{t("directory.commitments.none")}</p>}
      <ul className="mt-3 grid gap-3">
        {commitments.map(({ text, source }, index) => (
          <li key={index}>
            <p className="max-w-[44rem]">{text}</p>
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
      {promises.length > 0 && (
        <>
          <h3 className="mt-4 font-semibold">{t("directory.commitments.byClock")}</h3>
          <ul className="mt-1 grid gap-1">
            {promises.map((policy) => (
              <li key={policy.key}>
                <PolicyLink policy={policy} />
                {" · "}
                {policy.clocks.map((rule) => `${t(`clock.kinds.${rule.kind}`)}, ${timeWords(rule, calendars, t)}`).join(" · ")}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
