import { database } from "@/lib/db/client";
import type { Actor } from "@/lib/domain/access/actor";
import type { Cast } from "./cast";
import { makeDemoPeople } from "./demo-people";
import { clocksTold } from "./stories/clocks-told";
import { closed } from "./stories/closed";
import { growingSilence } from "./stories/growing-silence";
import { inConversation } from "./stories/in-conversation";
import { january9 } from "./stories/january-9";
import { joinedAndLinked, justFiled } from "./stories/just-filed";
import { parkedClock } from "./stories/parked-clock";
import { platformKnowledge } from "./stories/platform-knowledge";
import { winter2024 } from "./stories/winter-2024";

/** What is known of a platform comes first; then the cases, so that the oldest is first in the log of the whole; last what their clocks announced. */
const STORIES = [platformKnowledge, january9, winter2024, closed, growingSilence, inConversation, parkedClock, joinedAndLinked, justFiled, clocksTold];

/**
 * Tells the demo story, through commands only, and says whether it did: where demo people or cases are already, nothing is
 * touched. People made for tokens before the first start are in nobody's way.
 */
export async function tellDemoStory(toldAt: Date): Promise<boolean> {
  if (await isInhabited()) return false;
  const cast = castOf(await makeDemoPeople(toldAt), toldAt);
  for (const story of STORIES) await story(cast);
  return true;
}

async function isInhabited(): Promise<boolean> {
  const demoPerson = await database().person.findFirst({ where: { isDemo: true }, select: { id: true } });
  return demoPerson !== null || (await database().abuseCase.findFirst({ select: { id: true } })) !== null;
}

function castOf(people: ReadonlyMap<string, Actor>, toldAt: Date): Cast {
  const named = (name: string): Actor => {
    const actor = people.get(name);
    if (actor === undefined) throw new Error(`The demo has nobody called ${name}`);
    return actor;
  };
  return {
    reporter: named("Vigie"),
    analyst: named("Camille"),
    second: named("Sacha"),
    agent: named("Robin"),
    manager: named("Morgane"),
    admin: named("Alix"),
    toldAt,
  };
}
