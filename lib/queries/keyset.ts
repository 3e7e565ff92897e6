import "server-only";
import { z } from "zod";

/** What a cursor may carry for each type of column: anything else would reach the database and fail there. */
const VALUES = {
  instant: z.iso.datetime().refine((text) => !text.startsWith("0000")),
  id: z.uuid(),
  flag: z.boolean(),
  word: z.string().regex(/^\w{1,40}$/),
  sequence: z.int().min(0).max(2_147_483_647),
} as const;

/** One column of a keyset: where its values may be null, nulls come last. */
export interface KeysetColumn {
  readonly field: string;
  readonly type: keyof typeof VALUES;
  readonly direction: "asc" | "desc";
  readonly isNullable?: boolean;
}

type Value = string | number | boolean | null;

const cursorShape = z.array(z.unknown());

/** A cursor that says where a page ended: opaque to callers, and worth nothing to anyone who should not see the rows. */
export function encodeCursor(values: readonly Value[]): string {
  return Buffer.from(JSON.stringify(values)).toString("base64url");
}

/** The place a cursor names; `null` where it is none of ours, or one of another order. */
export function decodeCursor(cursor: string, columns: readonly KeysetColumn[]): readonly Value[] | null {
  try {
    const values = cursorShape.parse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
    return values.length === columns.length && columns.every((column, index) => fits(column, values[index])) ? (values as Value[]) : null;
  } catch {
    return null;
  }
}

function fits({ type, isNullable }: KeysetColumn, value: unknown): boolean {
  return value === null ? isNullable === true : VALUES[type].safeParse(value).success;
}

/** What an order-by of these columns is, in Prisma's words. */
export function orderBy(columns: readonly KeysetColumn[]) {
  return columns.map(({ field, direction, isNullable }) => ({
    [field]: isNullable ? { sort: direction, nulls: "last" as const } : direction,
  }));
}

/** The rows after a place: equal in the first columns and beyond it in the next, for each column in turn. */
export function rowsAfter(columns: readonly KeysetColumn[], values: readonly Value[]) {
  const alternatives = columns.flatMap((column, index) => {
    const beyond = beyondValue(column, values[index] ?? null);
    if (beyond === null) return [];
    const equal = columns.slice(0, index).map(({ field }, place) => ({ [field]: values[place] ?? null }));
    return [{ AND: [...equal, beyond] }];
  });
  return { OR: alternatives };
}

/** Nothing comes after null, which comes last; after a value come the values beyond it and then the nulls. */
function beyondValue({ field, direction, isNullable }: KeysetColumn, value: Value) {
  if (value === null) return null;
  if (typeof value === "boolean") {
    const next = direction === "desc" ? value : !value;
    return next ? { [field]: direction === "asc" } : null;
  }
  const beyond = { [field]: { [direction === "asc" ? "gt" : "lt"]: value } };
  return isNullable ? { OR: [beyond, { [field]: null }] } : beyond;
}
