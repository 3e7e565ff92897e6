/** Where the bar stands: a queue row, a case file, the manager's board. */
export type SilenceBarSize = "row" | "case" | "board";

/** All in CSS pixels. The line is `top` below the upper edge; ticks rise from it, what came back hangs from it. */
export interface BarMeasures {
  readonly height: number;
  readonly top: number;
  readonly band: number;
  readonly tick: number;
  readonly shortTick: number;
  readonly radius: number;
  readonly stroke: number;
  readonly gap: number;
  readonly hatch: number;
}

/** For single marks in a legend: as large as in a case file, without its height. */
export const LEGEND_MEASURES: BarMeasures = { height: 22, top: 14, band: 6, tick: 12, shortTick: 5, radius: 5, stroke: 2, gap: 0, hatch: 6 };

export const MEASURES: Readonly<Record<SilenceBarSize, BarMeasures>> = {
  row: { height: 38, top: 15, band: 8, tick: 13, shortTick: 7, radius: 3.5, stroke: 1.75, gap: 9, hatch: 5 },
  board: { height: 44, top: 18, band: 11, tick: 16, shortTick: 9, radius: 4, stroke: 2, gap: 11, hatch: 6 },
  case: { height: 92, top: 50, band: 20, tick: 26, shortTick: 14, radius: 6, stroke: 2.25, gap: 15, hatch: 8 },
};
