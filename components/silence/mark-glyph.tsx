import type { SilenceMark } from "@/lib/domain/silence/silence-bar";
import type { BarMeasures } from "./sizes";

interface MarkGlyphProps {
  readonly kind: SilenceMark["kind"];
  readonly measures: BarMeasures;
}

/**
 * One mark, drawn around the point where it meets the line's edge: x 0 is its instant, y 0 the upper edge of the band
 * for what stands above, the lower edge for what hangs below. Every kind has a shape of its own.
 */
export function MarkGlyph({ kind, measures }: MarkGlyphProps) {
  const { tick, shortTick, radius, stroke, band } = measures;
  switch (kind) {
    case "notice":
      return <path d={`M0 ${band}V${-tick}`} stroke="var(--ink)" strokeWidth={stroke * 1.35} />;
    case "follow_up":
      return <path d={`M0 ${band}V${-shortTick}`} stroke="var(--ink)" strokeWidth={stroke} />;
    case "receipt":
      return <circle cy={radius + 2.5} r={radius - stroke / 2} fill="var(--surface)" stroke="var(--ink)" strokeWidth={stroke} />;
    case "answer":
      return <circle cy={radius + 3} r={radius + 0.75} fill="var(--ink)" />;
    case "escalation":
      return <Escalation {...measures} />;
    case "press":
      return <Flag {...measures} />;
    case "removal":
      return <EndCap {...measures} />;
  }
}

/** A step up: an arrow head on a stem. */
function Escalation({ tick, stroke, band, radius }: BarMeasures) {
  return (
    <g stroke="var(--accent)" strokeWidth={stroke} fill="none" strokeLinejoin="round" strokeLinecap="round">
      <path d={`M0 ${band}V${-tick}`} />
      <path d={`M${-radius} ${-tick + radius}L0 ${-tick}L${radius} ${-tick + radius}`} />
    </g>
  );
}

/** A flag that flies back over the time before it, so that it fits at the right-hand end. */
function Flag({ tick, stroke, band, radius }: BarMeasures) {
  const width = radius * 2.6;
  const height = radius * 2;
  return (
    <g stroke="var(--accent)" strokeWidth={stroke} strokeLinejoin="round">
      <path d={`M0 ${band}V${-tick}`} />
      <path d={`M0 ${-tick}H${-width}L${-width * 0.7} ${-tick + height / 2}L${-width} ${-tick + height}H0Z`} fill="var(--accent)" />
    </g>
  );
}

/** The line stops here: a bar across it, above and below. */
function EndCap({ shortTick, stroke, band }: BarMeasures) {
  return <path d={`M0 ${band + shortTick}V${-shortTick}`} stroke="var(--done)" strokeWidth={stroke * 2.2} />;
}
