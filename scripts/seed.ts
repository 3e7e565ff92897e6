import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { tellDemoStory } from "@/prisma/seed";

/** Tells the demo story, unless somebody lives here already. */
const wasTold = await tellDemoStory(now());
console.log(wasTold ? "The demo story is told." : "There are people here already; nothing was changed.");
await database().$disconnect();
