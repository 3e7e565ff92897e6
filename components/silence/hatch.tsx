interface HatchProps {
  readonly id: string;
  /** Distance between two strokes, in pixels. */
  readonly step: number;
}

/** Slanted strokes, which stay strokes in grey, on paper and in forced colours. */
export function Hatch({ id, step }: HatchProps) {
  return (
    <defs>
      <pattern id={id} width={step} height={step} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" x2="0" y1="0" y2={step} stroke="var(--silence)" strokeWidth={step * 0.45} />
      </pattern>
    </defs>
  );
}
