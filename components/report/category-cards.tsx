"use client";

import type { ReactNode } from "react";
import { useFormField } from "../action-form/form-context";
import { Fieldset } from "../ui/fieldset";

export interface CategoryCard {
  readonly value: string;
  readonly label: string;
  readonly description: string;
  /** "What the law says", short to see and whole to hear. */
  readonly lawLabel: string;
  readonly lawLabelFull: string;
  readonly law: ReactNode;
  /** Choosing it brings the emergency numbers up. */
  readonly isDanger: boolean;
}

interface CategoryCardsProps {
  readonly legend: ReactNode;
  readonly hint: string;
  readonly cards: readonly CategoryCard[];
}

/** What it is about, in plain names; under each, the law by the browser's own means of folding, so that it opens without script. */
export function CategoryCards({ legend, hint, cards }: CategoryCardsProps) {
  const { key, field } = useFormField("category", undefined);
  const { defaultValue, ...rest } = field;
  return (
    <Fieldset key={key} {...rest} legend={legend} hint={hint}>
      <div className="mt-3 grid gap-2.5 sm:grid-cols-2">
        {cards.map((card) => (
          <Card key={card.value} card={card} name={rest.name} id={`${rest.id}-${card.value}`} isChosen={card.value === defaultValue} />
        ))}
      </div>
    </Fieldset>
  );
}

const CARD =
  "flex flex-col rounded-control border border-edge bg-surface hover:border-accent has-checked:border-accent has-checked:bg-accent-soft has-checked:shadow-[inset_0_0_0_1px_var(--accent)] has-[input:focus-visible]:outline-3 has-[input:focus-visible]:outline-offset-2 has-[input:focus-visible]:outline-accent";

interface CardProps {
  readonly card: CategoryCard;
  readonly name: string;
  readonly id: string;
  readonly isChosen: boolean;
}

function Card({ card, name, id, isChosen }: CardProps) {
  return (
    <div className={CARD}>
      <label htmlFor={id} className="flex min-h-[44px] flex-1 cursor-pointer gap-3 px-4 pb-1 pt-2.5">
        <input
          type="radio"
          id={id}
          name={name}
          value={card.value}
          defaultChecked={isChosen}
          data-danger={card.isDanger || undefined}
          className="mt-[0.3em] size-[1.05rem] shrink-0 accent-accent focus-visible:outline-none"
        />
        <span className="min-w-0">
          <span className="block font-semibold leading-snug">{card.label}</span>
          <span className="mt-0.5 block text-[0.94rem] leading-snug text-muted">{card.description}</span>
        </span>
      </label>
      <details className="group px-4 pb-1 pl-[2.95rem] text-[0.94rem] leading-snug">
        <summary className="link inline-flex min-h-[32px] cursor-pointer list-none items-center [&::-webkit-details-marker]:hidden">
          <span aria-hidden>{card.lawLabel}</span>
          <span className="sr-only">{card.lawLabelFull}</span>
        </summary>
        <div className="pb-2 pt-1">{card.law}</div>
      </details>
    </div>
  );
}
