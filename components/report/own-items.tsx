import { useTranslations } from "next-intl";
import type { CaseView } from "@/lib/domain/case/case-view";
import { defang } from "@/lib/domain/item/defang";
import { Time } from "../ui/time";

interface OwnItemsProps {
  readonly items: CaseView["items"];
  readonly descriptions: CaseView["descriptions"];
}

/** What this reporter named and said, and nothing of what others did. Addresses are for reading, never for following. */
export function OwnItems({ items, descriptions }: OwnItemsProps) {
  const t = useTranslations("receipt");
  return (
    <section aria-labelledby="own-items">
      <h2 id="own-items" className="text-title">
        {t("itemsTitle")}
      </h2>
      <p className="mt-1 text-muted">{t(items.length === 0 ? "noItems" : "itemsHint")}</p>
      <ul className="mt-2">
        {items.map((item) => (
          <Item key={item.id} item={item} />
        ))}
      </ul>
      {descriptions.map((report) => (
        <div key={report.reportId} className="border-t border-line pt-3">
          <h3 className="font-semibold">{t("yourWords")}</h3>
          <p className="mt-1 max-w-[44rem] whitespace-pre-wrap [overflow-wrap:anywhere]">{report.text === null ? t("erased") : defang(report.text)}</p>
        </div>
      ))}
    </section>
  );
}

function Item({ item }: { readonly item: OwnItemsProps["items"][number] }) {
  const t = useTranslations("receipt");
  const kinds = useTranslations("item.kinds");
  const platforms = useTranslations("platform.names");
  const { postedAt } = item;
  return (
    <li className="border-t border-line py-3">
      <p className="font-semibold">
        {kinds(item.kind)}, {platforms(item.platform)}
        {postedAt !== null && (
          <span className="font-normal text-muted"> · {t.rich("posted", { time: () => <Time at={new Date(postedAt)} style="minute" /> })}</span>
        )}
      </p>
      {item.raws.map((raw, index) => (
        <p key={index} className="break-all">
          {defang(raw)}
        </p>
      ))}
    </li>
  );
}
