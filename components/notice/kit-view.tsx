import { CopyField, type CopyWords } from "./copy-field";
import type { ShownKit } from "./shown-notice";

/** A platform's form, field by field in its own order; once for every item where it takes one at a time. */
export function KitView({ kits, words }: { readonly kits: readonly ShownKit[]; readonly words: CopyWords }) {
  return kits.map(({ title, fields }, index) => (
    <section key={index} aria-label={title ?? undefined} className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-5 border-t border-line pt-4">
      {title !== null && <h3 className="font-semibold">{title}</h3>}
      {fields.map((field, place) => (
        <CopyField key={place} field={field} words={words} />
      ))}
    </section>
  ));
}
