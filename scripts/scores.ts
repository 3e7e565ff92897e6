import { HALVES, judged } from "@/lib/domain/response/corpus/judge";
import { scoreOf, type Score, type Telling } from "@/lib/domain/response/corpus/score";

const percent = (share: number | null) => (share === null ? "-" : `${(share * 100).toFixed(1)} %`).padStart(8);

function line(name: string, { count, precision, recall }: Telling): string {
  return `  ${name.padEnd(22)}${String(count).padStart(5)}   precision ${percent(precision)}   recall ${percent(recall)}`;
}

function page(name: string, score: Score): string[] {
  return [
    `${name}: ${score.count} replies`,
    line("an answer", score.answer),
    line("a receipt, or other", score.noAnswer),
    `  receipts taken for answers: ${score.receiptsTakenForAnswers.length}`,
    `  kind, as it counts:  ${percent(score.accuracy)}`,
    `  kind, as suspected:  ${percent(score.suspected)}`,
    ...Object.entries(score.kinds).map(([kind, telling]) => line(kind, telling)),
    `  ${Object.entries(score.languages).map(([language, share]) => `${language} ${percent(share).trim()}`).join(", ")}`,
  ];
}

/** Prints how well the rules tell what a response amounts to. Misses are named for the half that rules are tuned on; those of the other half stay unseen. */
const tuning = scoreOf(judged(HALVES.tuning));
const scoring = scoreOf(judged(HALVES.scoring));
const misses = tuning.misses.map(({ id, kind, guess }) => `${id} ${kind} taken for ${guess.kind}`);
console.log([...page("tuned on", tuning), ...(misses.length === 0 ? [] : ["  missed:", ...misses.map((miss) => `    ${miss}`)]), "", ...page("unseen", scoring)].join("\n"));
