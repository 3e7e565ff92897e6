import { everyPhrase, phrasePattern } from "../../phrase-pattern";
import type { Wording } from "../wording";
import { decision } from "./decision";
import { doubts } from "./doubt";
import { elsewhere } from "./elsewhere";
import { receipt } from "./receipt";
import { redress } from "./redress";
import { request } from "./request";

export const english: Wording = {
  marks: everyPhrase(
    ...["the", "and", "your", "you", "we", "of", "to", "is", "has", "have", "been", "this", "that", "with", "for", "our", "not", "it", "was"],
    ...["are", "will", "be", "by", "from", "please", "thanks?", "i", "i'm", "i've", "at", "if", "which", "what", "need", "removed", "deleted", "link", "on", "received"],
  ),
  doubts,
  receipt,
  decision,
  request,
  elsewhere,
  redress,
  lecture: phrasePattern(
    ...["what happens (?:next|now|then|after)", "how (?:it|this|we|our|the|your) [\\w ]{0,30}(?:works?|process|review|handle|decide|proceed)", "(?:the )?next steps", "what (?:to|you can|can you) expect", "our (?:process|procedure|approach)", "faqs?", "frequently asked"],
    ...["what follows", "the following applies", "learn (?:more about )?how", "in general", "as a (?:general )?rule", "our policy is", "for your information", "did you know", "what we do", "possible outcomes"],
  ),
};
