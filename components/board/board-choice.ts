import { PLATFORMS, type Platform } from "@/lib/domain/item/platform";

/** Which board: of one platform or all, now or at the end of a day (UTC). */
export interface BoardChoice {
  readonly platform?: Platform;
  /** `YYYY-MM-DD`, a day that calendars have. */
  readonly day?: string;
}

type Params = Readonly<Record<string, string | string[] | undefined>>;

/** Reads an address bar; what is not one of ours is left out rather than refused. Today and days to come have no past board: they are now. */
export function readChoice(params: Params, now: Date): BoardChoice {
  const text = (name: string) => [params[name]].flat()[0] ?? "";
  const platform = PLATFORMS.find((candidate) => candidate === text("platform"));
  const day = text("day");
  return { ...(platform && { platform }), ...(isDay(day) && endOfDay(day) < now.toISOString() && { day }) };
}

/** The last instant of a day, UTC: the board of a day counts all of it. */
export function endOfDay(day: string): string {
  return `${day}T23:59:59.999Z`;
}

/** The address of a board. */
export function boardHref({ platform, day }: BoardChoice, cursor?: string): string {
  const params = new URLSearchParams({ ...(platform && { platform }), ...(day && { day }), ...(cursor && { cursor }) });
  return params.size === 0 ? "/silence" : `/silence?${params}`;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const start = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(start.getTime()) && start.toISOString().startsWith(text);
}
