import { useTranslations } from "next-intl";
import Link from "next/link";
import type { PolicyVersion } from "@/lib/domain/policy/policy";
import { policyName } from "@/lib/i18n/policy-name";

/** The address of a policy, or of a page under it. */
export function policyPath(key: string, page = ""): string {
  return `/policies/${encodeURIComponent(key)}${page}`;
}

/** A policy by its name, leading to its page. */
export function PolicyLink({ policy }: { readonly policy: Pick<PolicyVersion, "key" | "name"> }) {
  const t = useTranslations();
  return (
    <Link href={policyPath(policy.key)} className="link inline-block max-w-full [overflow-wrap:anywhere] first-letter:uppercase">
      {policyName(policy, t)}
    </Link>
  );
}
