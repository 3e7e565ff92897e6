import { ClockChip } from "@/components/clock/clock-chip";
import type { ClockView } from "@/components/clock/clock-view";
import { Specimen } from "./specimen";

const HOUR = 3_600_000;
const NOW = new Date("2024-03-06T09:00:00.000Z");
const hours = (count: number) => new Date(NOW.getTime() + count * HOUR);

const CLOCKS: readonly ClockView[] = [
  { kind: "answer", owner: "platform", basis: "policy", state: "running", dueAt: hours(3.34) },
  { kind: "takedown", owner: "platform", basis: "commitment", state: "running", dueAt: hours(28) },
  { kind: "takedown", owner: "platform", basis: "policy", state: "paused", dueAt: hours(10) },
  { kind: "acknowledge", owner: "platform", basis: "policy", state: "met", dueAt: hours(-20), stoppedAt: hours(-30) },
  { kind: "answer", owner: "platform", basis: "policy", state: "overdue", dueAt: hours(-51) },
  { kind: "notify", owner: "us", basis: "policy", state: "overdue", dueAt: hours(-51), stoppedAt: hours(-49) },
  { kind: "takedown", owner: "platform", basis: "statute", state: "breached", dueAt: hours(-30), dueLegalLatest: hours(-29) },
  { kind: "complaint", owner: "reporter", basis: "statute", state: "running", dueAt: hours(24 * 120) },
];

/** Every state of a clock, on a fixed now. */
export function ClockSpecimens() {
  return (
    <Specimen name="Clock chip">
      <div className="flex flex-wrap items-start gap-2.5">
        {CLOCKS.map((clock, index) => (
          <ClockChip key={index} clock={clock} now={NOW} />
        ))}
      </div>
    </Specimen>
  );
}
