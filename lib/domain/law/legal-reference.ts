/** Where a legal fact was read: in its source, only in a secondary page, or from memory (to be verified by counsel). */
export type Certainty = "seen" | "secondary" | "memory";

/** Laws by short name: French criminal code, French press act, EU acts. */
export type LegalCode = "code_penal" | "loi_1881" | "dsa" | "dir_2011_93" | "tco";

/** What makes a sanction apply. `base` is the plain offence; the sentence for people stands in `messages/`. */
export type Circumstance =
  | "base"
  | "partner_or_public_official"
  | "minor_or_recorded"
  | "online"
  | "network_public"
  | "organised"
  | "under_fifteen"
  | "death_threat"
  | "with_condition"
  | "death_with_condition"
  | "two_circumstances"
  | "online_sexual_images";

/** One maximum sentence: prison in months and fine in euros. */
export interface Sanction {
  readonly circumstance: Circumstance;
  readonly prisonMonths: number;
  readonly fineEuros: number;
}

/** One provision a notice can rest on. `penalty` starts with the base offence and is absent where none was read. */
export interface LegalReference {
  readonly code: LegalCode;
  /** Absent where the whole act is meant. */
  readonly article?: string;
  readonly penalty?: readonly Sanction[];
  readonly source: string;
  readonly certainty: Certainty;
}
