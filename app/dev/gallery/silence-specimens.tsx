import { SilenceBar } from "@/components/silence/silence-bar";
import { SILENCE_EXAMPLES } from "./silence-examples";
import { Specimen } from "./specimen";

/** Every bar at every size. */
export function SilenceSpecimens() {
  return (
    <>
      {SILENCE_EXAMPLES.map(([name, bar]) => (
        <Specimen key={name} name={`Silence bar, case: ${name}`}>
          <SilenceBar bar={bar} size="case" />
        </Specimen>
      ))}
      <Specimen name="Silence bar, board">
        {SILENCE_EXAMPLES.map(([name, bar]) => (
          <SilenceBar key={name} bar={bar} size="board" share={Math.max(0.1, bar.silentDays / 36)} />
        ))}
      </Specimen>
      <Specimen name="Silence bar, row">
        <ul className="max-w-[26rem]">
          {SILENCE_EXAMPLES.map(([name, bar]) => (
            <li key={name} className="border-b border-line py-1">
              {name}
              <SilenceBar bar={bar} size="row" />
            </li>
          ))}
        </ul>
      </Specimen>
    </>
  );
}
