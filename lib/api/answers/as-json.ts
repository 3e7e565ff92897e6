/** What JSON makes of a value: instants become texts. Ties the description of an answer to the type of what is answered. */
export type AsJson<T> = T extends Date
  ? string
  : T extends string | number | boolean | null | undefined
    ? T
    : T extends readonly (infer Item)[]
      ? readonly AsJson<Item>[]
      : { readonly [Key in keyof T]: AsJson<T[Key]> };
