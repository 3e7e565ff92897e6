import { useTranslations } from "next-intl";
import { emergencyServices, type EmergencyService } from "@/lib/domain/law/emergency";

interface EmergencyNumbersProps {
  readonly title: string;
  /** What to do once the call is made. */
  readonly after?: string;
  readonly isChild?: boolean;
}

/** Every number to turn to, large enough for a shaking thumb. It stands before all else once a life may be in danger. */
export function EmergencyNumbers({ title, after, isChild = false }: EmergencyNumbersProps) {
  const t = useTranslations("reportForm.danger");
  return (
    <div className="rounded-r-card border border-late border-l-[6px] bg-late-soft px-4 py-4 sm:px-6">
      <p className="text-title font-semibold">{title}</p>
      <p className="mt-1 max-w-[40rem]">{t("blockText")}</p>
      <ul className="mt-3 grid gap-x-8 border-t border-late sm:grid-cols-2">
        {emergencyServices({ isChild }).map((service) => (
          <li key={service.number} className="border-b border-late/40">
            <ServiceLine service={service} />
          </li>
        ))}
      </ul>
      {after && <p className="mt-3 max-w-[40rem]">{after}</p>}
    </div>
  );
}

function ServiceLine({ service }: { readonly service: EmergencyService }) {
  const t = useTranslations("reportForm.danger");
  const { number, by, purpose, openFrom: from, openUntil: until } = service;
  const isText = by === "text";
  return (
    <a href={`${isText ? "sms" : "tel"}:${number}`} className="flex min-h-[52px] items-center gap-4 py-2 hover:text-late">
      <span className="w-[3.6rem] shrink-0 text-[1.45rem] leading-none font-bold text-late underline decoration-1 underline-offset-4">
        <span className="sr-only">{t(isText ? "text" : "call", { number })}</span>
        <span aria-hidden>{number}</span>
      </span>
      <span className="leading-snug">
        {t(`purposes.${purpose}`)}
        {from && until && <span className="text-muted">, {t("hours", { from, until })}</span>}
      </span>
    </a>
  );
}
