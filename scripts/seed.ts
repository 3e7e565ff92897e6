import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { tellDemoStory } from "@/prisma/seed";

/** Tells the demo story, unless it was told already or people work here. */
const wasTold = await tellDemoStory(now());
console.log(wasTold ? "The demo story is told." : "There are demo people or cases here already; nothing was changed.");
await database().$disconnect();
