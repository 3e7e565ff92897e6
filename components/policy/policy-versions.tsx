import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Time } from "@/components/ui/time";
import type { PolicyChange } from "@/lib/domain/policy/compare-policies";
import type { PolicyVersion } from "@/lib/domain/policy/policy";
import { changeWords } from "./change-words";
import type { NamedCalendar } from "./rule-words";

/** A version with what became of it, when it was published, and what it says otherwise than the one before; null where there is none before. */
export interface ShownVersion {
  readonly policy: PolicyVersion;
  readonly standing: "in_force" | "to_come" | "replaced";
  readonly publishedAt: Date | null;
  readonly changes: readonly PolicyChange[] | null;
}

interface PolicyVersionsProps {
  readonly versions: readonly ShownVersion[];
  readonly calendars: readonly NamedCalendar[];
}

/** Every version there ever was, the last one first: who, when, why, from when on, and what was different. */
export function PolicyVersions({ versions, calendars }: PolicyVersionsProps) {
  const t = useTranslations("policies.versions");
  return (
    <section aria-labelledby="versions">
      <h2 id="versions" className="text-title">
        {t("title")}
      </h2>
      <ol className="mt-3 grid max-w-[52rem] gap-5">
        {versions.map((version) => (
          <li key={version.policy.version} className="border-l-2 border-line pl-4">
            <Version version={version} calendars={calendars} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Version({ version: { policy, standing, publishedAt, changes }, calendars }: { readonly version: ShownVersion; readonly calendars: readonly NamedCalendar[] }) {
  const t = useTranslations("policies");
  const isOutOfUse = policy.isRetired && standing === "in_force";
  return (
    <>
      <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1 font-semibold">
        {t("versions.of", { version: policy.version })}
        <Badge tone={standing === "in_force" && !isOutOfUse ? "accent" : "plain"}>{t(`standings.${isOutOfUse ? "retired" : standing}`)}</Badge>
      </h3>
      {publishedAt === null ? (
        <p className="text-muted">{t("versions.shipped")}</p>
      ) : (
        <>
          <p className="text-muted">
            {t.rich(policy.isRetired ? "versions.takenOut" : "versions.published", { when: () => <Time at={publishedAt} style="minute" />, author: policy.author })}{" "}
            {t.rich(policy.isRetired ? "versions.ends" : "versions.begins", { when: () => <Time at={policy.validFrom} style="minute" /> })}
          </p>
          <p className="whitespace-pre-wrap break-words">{policy.reason}</p>
        </>
      )}
      {changes !== null && <Changes changes={changes} policy={policy} calendars={calendars} />}
    </>
  );
}

interface ChangesProps {
  readonly changes: readonly PolicyChange[];
  readonly policy: PolicyVersion;
  readonly calendars: readonly NamedCalendar[];
}

function Changes({ changes, policy: { key, version }, calendars }: ChangesProps) {
  const t = useTranslations();
  const before = version - 1;
  if (changes.length === 0) return <p className="mt-1">{t("policies.versions.same", { version: before })}</p>;
  return (
    <>
      <p className="mt-1">{t("policies.versions.changes", { version: before })}</p>
      <ul className="list-disc pl-5">
        {changes.flatMap((change) => changeWords(change, key, calendars, t)).map((sentence) => (
          <li key={sentence} className="break-words">
            {sentence}
          </li>
        ))}
      </ul>
    </>
  );
}
