import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { NoticeBox } from "@/components/ui/notice-box";
import { PaginationLink } from "@/components/ui/pagination-link";
import { Table, type Column } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { Specimen } from "./specimen";

interface Line {
  readonly reference: string;
  readonly sentAt: Date;
  readonly days: number;
}

const LINES: readonly Line[] = [
  { reference: "RL-7K3F-92QD", sentAt: new Date("2024-01-09T18:30:00.000Z"), days: 36 },
  { reference: "RL-4M8T-01ZC", sentAt: new Date("2024-02-01T07:05:00.000Z"), days: 9 },
];

const COLUMNS: readonly Column<Line>[] = [
  { key: "reference", header: "Reference", cell: (line) => line.reference, isName: true },
  { key: "sent", header: "First notice", cell: (line) => <Time at={line.sentAt} style="minute" /> },
  { key: "days", header: "Days", cell: (line) => line.days, isFigure: true },
];

/** What is read rather than filled in. */
export function TextSpecimens() {
  return (
    <>
      <Specimen name="Notice box">
        <div className="grid gap-3">
          {(["note", "done", "wait", "late"] as const).map((tone) => (
            <NoticeBox key={tone} tone={tone} title={`A notice of tone ${tone}`}>
              <p>Two lines at most, in plain words.</p>
            </NoticeBox>
          ))}
        </div>
      </Specimen>
      <Specimen name="Table">
        <Table caption="Cases" columns={COLUMNS} rows={LINES} rowKey={(line) => line.reference} />
        <div className="mt-3 flex gap-3">
          <PaginationLink href="#" direction="previous" label="Previous page" />
          <PaginationLink href="#" direction="next" label="Next page" />
        </div>
      </Specimen>
      <Specimen name="Card, disclosure, empty state">
        <div className="grid gap-4">
          <Card>A card is a sheet on the ground.</Card>
          <Disclosure summary="Show the details">Details on demand.</Disclosure>
          <EmptyState title="Nothing waits" action={<LinkButton href="#">Look at all cases</LinkButton>}>
            Every case assigned to you has been dealt with.
          </EmptyState>
        </div>
      </Specimen>
    </>
  );
}
