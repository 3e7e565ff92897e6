import type { ReactNode } from "react";
import type { FieldProps } from "./field";
import { Fieldset } from "./fieldset";

export interface RadioCard {
  readonly value: string;
  readonly label: ReactNode;
  readonly description?: ReactNode;
}

interface RadioCardsProps extends Omit<FieldProps, "label"> {
  readonly legend: ReactNode;
  readonly cards: readonly RadioCard[];
  readonly defaultValue?: string;
  readonly required?: boolean;
}

const CARD =
  "flex h-full min-h-[44px] cursor-pointer gap-3 rounded-control border border-edge bg-surface px-4 py-2.5 hover:border-accent has-checked:border-accent has-checked:bg-accent-soft has-checked:shadow-[inset_0_0_0_1px_var(--accent)] has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent";

/** One choice among a few, each explained. The whole card is the target; the dot stays, since colour alone tells nothing. */
export function RadioCards({ cards, defaultValue, required, ...field }: RadioCardsProps) {
  const id = field.id ?? field.name;
  return (
    <Fieldset {...field}>
      <div className="mt-2 grid gap-2.5 sm:grid-cols-2">
        {cards.map((card) => (
          <label key={card.value} className={CARD}>
            <input
              type="radio"
              id={`${id}-${card.value}`}
              name={field.name}
              value={card.value}
              required={required}
              defaultChecked={card.value === defaultValue}
              className="mt-[0.3em] size-[1.05rem] shrink-0 accent-accent focus-visible:outline-none"
            />
            <span className="min-w-0">
              <span className="block font-semibold leading-snug">{card.label}</span>
              {card.description && <span className="mt-0.5 block text-[0.94rem] leading-snug text-muted">{card.description}</span>}
            </span>
          </label>
        ))}
      </div>
    </Fieldset>
  );
}
