import { useTranslations } from "next-intl";

interface ReceiptCodeProps {
  readonly reference: string;
  /** Sixteen digits in four groups. */
  readonly code: string;
}

/** The two things to keep: large, in groups one can read out, and apart, since only one of them is a secret. */
export function ReceiptCode({ reference, code }: ReceiptCodeProps) {
  const t = useTranslations("reportForm.filed");
  return (
    <dl className="grid gap-5 rounded-card border-2 border-ink bg-surface px-4 py-5 sm:px-7">
      <div>
        <dt className="font-semibold">{t("code")}</dt>
        <dd>
          <p className="mt-1 grid w-fit grid-cols-2 gap-x-6 gap-y-2 text-figure font-semibold tracking-wide select-all min-[34rem]:grid-cols-4">
            {code.split(" ").map((group, index) => (
              <span key={index}>{group} </span>
            ))}
          </p>
          <p className="mt-2 max-w-[38rem] text-muted">{t("codeHint")}</p>
        </dd>
      </div>
      <div className="border-t border-line pt-4">
        <dt className="font-semibold">{t("reference")}</dt>
        <dd>
          <p className="text-title font-semibold">{reference}</p>
          <p className="text-muted">{t("referenceHint")}</p>
        </dd>
      </div>
    </dl>
  );
}
