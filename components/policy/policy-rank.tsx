import { useTranslations } from "next-intl";
import type { Rank } from "@/lib/domain/policy/governing";
import type { PolicyVersion } from "@/lib/domain/policy/policy";
import { PolicyLink } from "./policy-link";

/** Whose turn it is, clock by clock, where several policies are for one case. */
export function PolicyRank({ rank }: { readonly rank: readonly Rank[] }) {
  const t = useTranslations();
  return (
    <section aria-labelledby="rank">
      <h2 id="rank" className="text-title">
        {t("policies.rank.title")}
      </h2>
      <p className="mt-1 max-w-[44rem] text-muted">{t("policies.rank.lead")}</p>
      <ul className="mt-2 grid max-w-[52rem] gap-3">
        {rank.map(({ kind, yieldsTo, goesBefore }) => (
          <li key={kind}>
            <p className="font-semibold">{t(`clock.kinds.${kind}`)}</p>
            {yieldsTo.length + goesBefore.length === 0 && <p>{t("policies.rank.alone")}</p>}
            <Others label={t("policies.rank.yieldsTo")} policies={yieldsTo} />
            <Others label={t("policies.rank.goesBefore")} policies={goesBefore} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Others({ label, policies }: { readonly label: string; readonly policies: readonly PolicyVersion[] }) {
  if (policies.length === 0) return null;
  return (
    <div>
      <p className="text-muted">{label}</p>
      <ul className="list-disc pl-5">
        {policies.map((policy) => (
          <li key={policy.key}>
            <PolicyLink policy={policy} />
          </li>
        ))}
      </ul>
    </div>
  );
}
