import { Temporal } from "temporal-polyfill";

type Json = string | boolean | number | null | Json[] | { [key: string]: Json };

/** Fields of Next's own and of ours that are no part of the input. */
const NOT_INPUT = /^\$ACTION|^timeZone$|^confirm\./;

/** The input of a form, and where in the form a path of the input came from. */
export interface FormInput {
  readonly input: Record<string, Json>;
  /** The field's own path: blank rows of a list close up in the input, but not on the screen. */
  readonly fieldPath: (inputPath: string) => string;
}

/**
 * The input that a form means. Names are paths (`items.0.raw`); blank fields are left out, as if never there. A name may say what its
 * text is: `observedAt:local` a date and time without zone, read in the zone of the form's `timeZone` field; `version:number` a number;
 * `goodFaith:flag` a ticked box; `reason:choice` one of a list rather than anybody's own words. A text that is not what its name says passes
 * through, for the command to refuse by name.
 */
export function formInput(form: FormData, defaultZone: string, now: Date): FormInput {
  const zone = zoneOf(form, defaultZone);
  const input: Record<string, Json> = {};
  for (const [name, value] of form.entries()) {
    if (typeof value !== "string" || value === "" || NOT_INPUT.test(name)) continue;
    const [path = "", kind] = name.split(":");
    place(input, path.split("."), convert(value, kind, zone, now));
  }
  const lists = new Map<string, readonly string[]>();
  const compacted = compact(input, "", lists) as Record<string, Json>;
  return { input: compacted, fieldPath: (path) => originalPath(path, lists) };
}

/** Everything typed, by field name, to fill the form again. Files are never among it. */
export function formValues(form: FormData): Record<string, string> {
  const typed = [...form.entries()].filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return Object.fromEntries(typed.filter(([name]) => !name.startsWith("$ACTION")));
}

/** Whether a file was put into any field: an empty file input sends one of no name and no size. */
export function formFiles(form: FormData): File[] {
  return [...form.values()].filter((value): value is File => value instanceof File && (value.size > 0 || value.name !== ""));
}

function convert(value: string, kind: string | undefined, zone: string, now: Date): Json {
  if (kind === "flag") return true;
  if (kind === "number") return /^-?\d{1,15}$/.test(value) ? Number(value) : value;
  return kind === "local" ? instantOf(value, zone, now) : value;
}

/** Typed to the minute: this very minute means now, so that it does not come before what was recorded seconds ago. */
function instantOf(local: string, zone: string, now: Date): string {
  try {
    const typed = Temporal.PlainDateTime.from(local, { overflow: "reject" }).toZonedDateTime(zone).toInstant();
    const age = now.getTime() - typed.epochMilliseconds;
    return age >= 0 && age < 60_000 ? now.toISOString() : typed.toString();
  } catch {
    return local;
  }
}

function zoneOf(form: FormData, defaultZone: string): string {
  const named = form.get("timeZone");
  try {
    return typeof named === "string" && named !== "" ? Temporal.Now.zonedDateTimeISO(named).timeZoneId : defaultZone;
  } catch {
    return defaultZone;
  }
}

/** Only own, plain keys are made: a field called `__proto__` reaches nothing. */
function place(target: Record<string, Json>, path: string[], value: Json): void {
  const [key = "", ...rest] = path;
  if (rest.length === 0) {
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
    return;
  }
  if (!Object.hasOwn(target, key)) place(target, [key], {});
  const inner = target[key];
  if (typeof inner === "object" && inner !== null && !Array.isArray(inner)) place(inner, rest, value);
}

/** Objects whose keys are all numbers are lists, in the order of the numbers; gaps close, and `lists` remembers where they were. */
function compact(value: Json, path: string, lists: Map<string, readonly string[]>): Json {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const keys = Object.keys(value);
  const within = (key: string) => (path === "" ? key : `${path}.${key}`);
  if (keys.length === 0 || keys.some((key) => !/^\d+$/.test(key))) {
    return Object.fromEntries(keys.map((key) => [key, compact(value[key] ?? null, within(key), lists)]));
  }
  const sorted = keys.sort((a, b) => Number(a) - Number(b));
  lists.set(path, sorted);
  return sorted.map((key) => compact(value[key] ?? null, within(key), lists));
}

function originalPath(inputPath: string, lists: ReadonlyMap<string, readonly string[]>): string {
  return inputPath.split(".").reduce((path, part) => {
    const key = lists.get(path)?.[Number(part)] ?? part;
    return path === "" ? key : `${path}.${key}`;
  }, "");
}
