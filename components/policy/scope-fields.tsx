import { useTranslations } from "next-intl";
import { SCOPE_FIELDS } from "@/lib/domain/policy/policy";
import { TRAIT_VALUES, type ScopeField } from "@/lib/domain/policy/scope";
import { Group, Tick } from "./form-parts";
import { scopeBox, type Values } from "./policy-fields";
import { listedWords } from "./scope-words";

/** For which cases a policy is: a box for every value that a case can have, trait by trait. */
export function ScopeFields({ given }: { readonly given: Values }) {
  const t = useTranslations("policies.form");
  const hint = (
    <>
      <p>{t("scopeHint")}</p>
      <p className="mt-1">{t("platformHint")}</p>
    </>
  );
  return (
    <Group name="scope" legend={<span className="text-title">{t("scope")}</span>} hint={hint}>
      <div className="mt-3 grid gap-5">
        {SCOPE_FIELDS.map((field) => (
          <Trait key={field} field={field} given={given} />
        ))}
      </div>
    </Group>
  );
}

function Trait({ field, given }: { readonly field: ScopeField; readonly given: Values }) {
  const t = useTranslations();
  return (
    <Group name={`scope.${field}`} legend={t(`policies.scope.fields.${field}`)}>
      <div className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
        {TRAIT_VALUES[field].map((value) => (
          <Tick key={value} name={scopeBox(field, value)} label={listedWords(field, [value], t)} given={given} />
        ))}
      </div>
    </Group>
  );
}
