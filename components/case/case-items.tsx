import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Disclosure } from "@/components/ui/disclosure";
import { Time } from "@/components/ui/time";
import type { CaseView } from "@/lib/domain/case/case-view";
import { defang } from "@/lib/domain/item/defang";
import { isChildVictimCategory } from "@/lib/domain/law/case-severity";

type ItemView = CaseView["items"][number];

/** The reported things: defanged text and never a link; hidden until asked for where the victim is a child. */
export function CaseItems({ view }: { readonly view: CaseView }) {
  const t = useTranslations("caseFile.items");
  const isMasked = [view.category, ...view.descriptions.map((report) => report.category)].some(isChildVictimCategory);
  return (
    <section aria-labelledby="items">
      <h2 id="items" className="text-title">
        {t("title")}
      </h2>
      <p className="mt-1 text-muted">{view.items.length === 0 ? t("empty") : t("never")}</p>
      <ul className="mt-2 grid">
        {view.items.map((item) => (
          <Item key={item.id} item={item} isMasked={isMasked} isAlone={view.items.length === 1} />
        ))}
      </ul>
    </section>
  );
}

function Item({ item, isMasked, isAlone }: { readonly item: ItemView; readonly isMasked: boolean; readonly isAlone: boolean }) {
  const t = useTranslations();
  return (
    <li className="border-t border-line py-3">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-semibold">
        {t(`item.kinds.${item.kind}`)}, {t(`platform.names.${item.platform}`)}
        {item.isSubject && !isAlone && <Badge tone="accent">{t("caseFile.items.subject")}</Badge>}
      </p>
      {isMasked ? (
        <Disclosure summary={t("caseFile.items.masked")} className="border-y-0">
          <Place item={item} />
        </Disclosure>
      ) : (
        <Place item={item} />
      )}
    </li>
  );
}

function Place({ item }: { readonly item: ItemView }) {
  const t = useTranslations("caseFile.items");
  const surfaces = useTranslations("item.surfaces");
  return (
    <dl className="mt-1 grid gap-x-4 gap-y-1 leading-snug sm:grid-cols-[9rem_1fr]">
      {item.raws.map((raw, index) => (
        <Row key={index} name={t("raw")}>
          <span className="break-all">{defang(raw)}</span>
        </Row>
      ))}
      {item.canonicalKey && (
        <Row name={t("key")}>
          <code className="break-all font-sans">{defang(item.canonicalKey)}</code>
        </Row>
      )}
      <Row name={t("posted")}>{item.postedAt === null ? t("postedUnknown") : <Time at={new Date(item.postedAt)} style="minute" />}</Row>
      <Row name={t("where")}>{surfaces(item.surface)}</Row>
    </dl>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="mb-1 min-w-0 sm:mb-0">{children}</dd>
    </>
  );
}
