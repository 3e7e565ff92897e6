import { BrowserWords } from "./browser-words";
import { factsOf, type ClockFacts } from "./clock-view";
import { LiveWords } from "./live-words";

interface StandingProps {
  readonly clock: ClockFacts;
  readonly now: Date;
}

/** How a clock stands, within a sentence about it. Its exact instants are unfolded where the clock itself is shown. */
export function Standing({ clock, now }: StandingProps) {
  return (
    <BrowserWords>
      <LiveWords clock={factsOf(clock)} now={now} />
    </BrowserWords>
  );
}
