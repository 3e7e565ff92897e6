import { useId } from "react";
import type { SilenceBar } from "@/lib/domain/silence/silence-bar";
import { Hatch } from "./hatch";
import { MarkGlyph } from "./mark-glyph";
import { MarkNames } from "./mark-names";
import { percentAt, placeMarks, type PlacedMark } from "./place-marks";
import { MEASURES, type BarMeasures, type SilenceBarSize } from "./sizes";

interface SilenceTrackProps {
  readonly bar: SilenceBar;
  readonly size: SilenceBarSize;
  /** The bar in words; it is the name of the picture. */
  readonly story: string;
  readonly zone: string;
}

/** The drawing alone: line, hatched stretches, marks, end. Drawn on the server, at whatever width it is given. */
export function SilenceTrack({ bar, size, story, zone }: SilenceTrackProps) {
  const measures = MEASURES[size];
  const placedMarks = placeMarks(bar, measures.gap);
  return (
    <div role="img" aria-label={story} className="px-2">
      <div className="relative" style={{ height: measures.height }}>
        <Line bar={bar} measures={measures} />
        {bar.isOpen && <OpenEnd measures={measures} />}
        {placedMarks.map((placed, index) => (
          <Mark key={index} placed={placed} measures={measures} />
        ))}
        {size === "case" && <MarkNames bar={bar} placedMarks={placedMarks} measures={measures} zone={zone} />}
      </div>
    </div>
  );
}

function Line({ bar, measures }: { readonly bar: SilenceBar; readonly measures: BarMeasures }) {
  const pattern = useId();
  const { top, band, hatch } = measures;
  return (
    <svg aria-hidden className="absolute inset-0 size-full overflow-visible">
      <Hatch id={pattern} step={hatch} />
      <line x1="0" x2="100%" y1={top + band / 2} y2={top + band / 2} stroke="var(--muted)" strokeWidth="1.5" />
      {bar.stretches.map((stretch) => {
        const from = percentAt(bar, stretch.from);
        const width = percentAt(bar, stretch.to) - from;
        return <Stretch key={stretch.from.getTime()} x={`${from}%`} width={`${width}%`} pattern={pattern} measures={measures} />;
      })}
    </svg>
  );
}

interface StretchProps {
  readonly x: string;
  readonly width: string;
  readonly pattern: string;
  readonly measures: BarMeasures;
}

/** Ruled above and below and open at the ends: where a silence ends is told by the mark that ends it. */
function Stretch({ x, width, pattern, measures: { top, band } }: StretchProps) {
  return (
    <>
      <rect x={x} y={top} width={width} height={band} fill="var(--surface)" />
      <rect x={x} y={top} width={width} height={band} fill={`url(#${pattern})`} />
      <rect x={x} y={top - 0.5} width={width} height="1" fill="var(--silence)" />
      <rect x={x} y={top + band - 0.5} width={width} height="1" fill="var(--silence)" />
    </>
  );
}

/** Still growing: an arrow head past the last drawn moment. */
function OpenEnd({ measures: { top, band, stroke } }: { readonly measures: BarMeasures }) {
  return (
    <svg aria-hidden className="absolute left-full overflow-visible" style={{ top }} width="1" height={band}>
      <path d={`M0 0L${band * 0.4} ${band / 2}L0 ${band}`} fill="var(--surface)" stroke="var(--silence)" strokeWidth={stroke} strokeLinejoin="round" />
    </svg>
  );
}

function Mark({ placed, measures }: { readonly placed: PlacedMark; readonly measures: BarMeasures }) {
  const edge = placed.side === "above" ? measures.top : measures.top + measures.band;
  return (
    <svg aria-hidden className="absolute overflow-visible" style={{ left: placed.left, top: edge }} width="1" height="1">
      <MarkGlyph kind={placed.mark.kind} measures={measures} />
    </svg>
  );
}
