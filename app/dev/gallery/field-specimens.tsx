import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { ErrorSummary } from "@/components/ui/error-summary";
import { RadioCards } from "@/components/ui/radio-cards";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { Specimen } from "./specimen";

const CARDS = [
  { value: "one", label: "The first choice", description: "What it means, in a line that may wrap on a phone." },
  { value: "two", label: "The second choice", description: "What that one means." },
  { value: "three", label: "A third, without more words" },
];

/** Every control, plain and in error. `idPrefix` keeps the two themes apart on one page. */
export function FieldSpecimens({ idPrefix }: { readonly idPrefix: string }) {
  const id = (name: string) => `${idPrefix}-${name}`;
  return (
    <>
      <Specimen name="Buttons">
        <div className="flex flex-wrap items-center gap-3">
          <Button look="primary">Primary</Button>
          <Button>Secondary</Button>
          <Button look="quiet">Quiet</Button>
          <Button look="grave">Grave</Button>
          <Button disabled>Disabled</Button>
          <Button size="small">Small</Button>
          <SubmitButton pendingLabel="One moment…">Submit</SubmitButton>
        </div>
      </Specimen>
      <Specimen name="Error summary">
        <ErrorSummary title="2 points to correct" errors={[{ fieldId: id("wrong"), message: "Give the exact link." }, { message: "Try again in a few minutes." }]} />
      </Specimen>
      <Specimen name="Fields">
        <div className="grid gap-6">
          <TextInput name="plain" id={id("plain")} label="A line of text" hint="With a hint below its label." />
          <TextInput name="wrong" id={id("wrong")} label="A line in error" error="Give the exact link." defaultValue="server X" />
          <TextArea name="text" id={id("text")} label="Several lines" note="optional" />
          <Select name="select" id={id("select")} label="One of many" placeholder="Choose…" options={CARDS.map(({ value, label }) => ({ value, label }))} />
          <RadioCards name={id("cards")} legend="One of a few" hint="The whole card is the target." cards={CARDS} defaultValue="two" />
          <RadioCards name={id("wrong-cards")} legend="One of a few, in error" error="Choose one." cards={CARDS.slice(0, 2)} />
          <Checkbox name="agree" id={id("agree")} label="I believe in good faith that this is accurate and complete." hint="The law asks for it." defaultChecked />
          <Checkbox name="agree-wrong" id={id("agree-wrong")} label="The same, in error." error="Tick this box." />
        </div>
      </Specimen>
    </>
  );
}
