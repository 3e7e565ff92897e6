import { ClockChip } from "@/components/clock/clock-chip";
import type { ClockView } from "@/components/clock/clock-view";
import { LiveClocks } from "@/components/clock/live-clocks";
import { NextDue } from "@/components/queue/next-due";
import { ClockLines } from "@/components/report/clock-lines";
import { Table, type Column } from "@/components/ui/table";
import { Specimen } from "./specimen";

const HOUR = 3_600_000;
const NOW = new Date("2024-03-06T09:00:00.000Z");
const hours = (count: number) => new Date(NOW.getTime() + count * HOUR);

const CLOCKS: readonly ClockView[] = [
  { kind: "answer", owner: "platform", basis: "policy", state: "running", dueAt: hours(3.34) },
  { kind: "takedown", owner: "platform", basis: "commitment", state: "running", dueAt: hours(28), dueLegalLatest: hours(29) },
  { kind: "takedown", owner: "platform", basis: "policy", state: "paused", dueAt: hours(10) },
  { kind: "acknowledge", owner: "platform", basis: "policy", state: "met", dueAt: hours(-20), stoppedAt: hours(-30) },
  { kind: "answer", owner: "platform", basis: "policy", state: "overdue", dueAt: hours(-51) },
  { kind: "notify", owner: "us", basis: "policy", state: "overdue", dueAt: hours(-51), stoppedAt: hours(-49) },
  { kind: "answer", owner: "platform", basis: "policy", state: "overdue", dueAt: hours(-51), abandonedAt: hours(-49) },
  { kind: "takedown", owner: "platform", basis: "statute", state: "breached", dueAt: hours(-30), dueLegalLatest: hours(-29) },
  { kind: "complaint", owner: "reporter", basis: "statute", state: "running", dueAt: hours(24 * 120) },
  { kind: "settlement", owner: "body", basis: "statute", state: "running", dueAt: hours(24 * 90) },
];

/** These turn while one looks: late after fifteen, thirty and ninety seconds, and the last into a breach after sixty. */
const TURNING: readonly ClockView[] = [
  { kind: "acknowledge", owner: "platform", basis: "policy", state: "running", dueAt: hours(1 / 240) },
  { kind: "answer", owner: "platform", basis: "policy", state: "running", dueAt: hours(1 / 120) },
  { kind: "triage", owner: "us", basis: "policy", state: "running", dueAt: hours(1 / 40) },
  { kind: "takedown", owner: "platform", basis: "statute", state: "overdue", dueAt: hours(-1), dueLegalLatest: hours(1 / 60) },
];

interface Row {
  readonly reference: string;
  readonly dueAt: Date | null;
}

const ROWS: readonly Row[] = [
  { reference: "RL-7K3F-92QD", dueAt: hours(-51) },
  { reference: "RL-4M8T-01ZC", dueAt: hours(1 / 30) },
  { reference: "RL-9C2X-55AB", dueAt: hours(30.5) },
  { reference: "RL-1H6V-83EN", dueAt: null },
];

const COLUMNS: readonly Column<Row>[] = [
  { key: "case", header: "Case", isName: true, cell: (row) => row.reference },
  { key: "due", header: "Next due", cell: (row) => <NextDue {...row} isOverdue={row.dueAt !== null && row.dueAt < NOW} now={NOW} /> },
];

/** Every state of a clock, counting from a fixed instant as if it were that at which the page was asked for. */
export function ClockSpecimens() {
  return (
    <>
      <Specimen name="Clock chip">
        <Chips clocks={CLOCKS} />
      </Specimen>
      <Specimen name="Clock chip, turning late or into a breach within two minutes">
        <Chips clocks={TURNING} />
      </Specimen>
      <Specimen name="Clocks, as lines">
        <ClockLines clocks={[...CLOCKS, ...TURNING].map(asLine)} now={NOW} />
      </Specimen>
      <Specimen name="Next due, in a list">
        <LiveClocks>
          <Table caption="Cases" isCaptionHidden columns={COLUMNS} rows={ROWS} rowKey={(row) => row.reference} />
        </LiveClocks>
      </Specimen>
    </>
  );
}

function Chips({ clocks }: { readonly clocks: readonly ClockView[] }) {
  return (
    <LiveClocks>
      <div className="flex flex-wrap items-start gap-2.5">
        {clocks.map((clock, index) => (
          <ClockChip key={index} clock={clock} now={NOW} />
        ))}
      </div>
    </LiveClocks>
  );
}

function asLine(clock: ClockView, index: number) {
  return { ...clock, id: `${index}` };
}
