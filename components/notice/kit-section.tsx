import { useTranslations } from "next-intl";
import type { ContactPoint } from "@/lib/domain/directory/contact-point";
import { defang } from "@/lib/domain/item/defang";
import type { FormKit } from "@/lib/domain/notice/compose/form-kit";
import { Fact } from "../ui/fact";
import { copyWords } from "./copy-words";
import { KitView } from "./kit-view";
import { shownKits } from "./shown-notice";

interface KitSectionProps {
  readonly kits: readonly FormKit[];
  readonly point: Pick<ContactPoint, "label" | "address"> | null;
}

/** The form to be filled in by hand: its address as text that nothing turns into a link, and every field ready to be copied. */
export function KitSection({ kits, point }: KitSectionProps) {
  const t = useTranslations();
  return (
    <section aria-labelledby="kit" className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <div>
        <h2 id="kit" className="text-title">
          {t("compose.kit.title")}
        </h2>
        <p className="mt-1 max-w-[44rem]">{t("compose.kit.lead")}</p>
        <FormAddress point={point} count={kits.length} />
      </div>
      <KitView kits={shownKits(kits, t)} words={copyWords(t)} />
    </section>
  );
}

/** Where the form is, and how often it has to be filled in. */
export function FormAddress({ point, count }: { readonly point: KitSectionProps["point"]; readonly count: number }) {
  const t = useTranslations("compose.kit");
  return (
    <>
      {point?.address != null && (
        <dl className="mt-3">
          <Fact name={t("address")}>
            <span className="font-mono text-[0.9rem] [overflow-wrap:anywhere]">{defang(point.address)}</span>
          </Fact>
        </dl>
      )}
      {count > 1 && <p className="mt-2 font-semibold">{t("perItem", { count })}</p>}
    </>
  );
}
