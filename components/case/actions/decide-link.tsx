import { useTranslations } from "next-intl";
import Link from "next/link";

/** The way to the page on which a platform's decision is given, or what is missing in the last one is added. */
export function DecideLink({ reference }: { readonly reference: string }) {
  const t = useTranslations("case.actions");
  return (
    <p className="-mt-px border-y border-line">
      <Link href={`/notices/${reference}`} className="flex min-h-[44px] items-center py-2 font-semibold hover:text-accent">
        {t("decide_notice")}
      </Link>
    </p>
  );
}
