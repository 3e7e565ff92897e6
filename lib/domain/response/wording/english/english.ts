import { everyWord, phrasePattern } from "../../phrase-pattern";
import type { Wording } from "../wording";
import { decision } from "./decision";
import { doubts } from "./doubt";
import { elsewhere } from "./elsewhere";
import { receipt } from "./receipt";
import { redress } from "./redress";
import { request } from "./request";

export const english: Wording = {
  marks: everyWord(
      "the and your you you're we we've we're of is has have been this that with for our not it it's was are will be by from " +
      "please thanks thank thx i i'm i've i'll at if which what need these those they their them there here when where how why " +
      "who do does did don't can could would should about after before because any no but so just now out up down link removed " +
      "deleted done gone nothing hello hi dear report received an as all were had its or to my more isn't won't can't doesn't " +
      "couldn't haven't account content ticket server message both only keep send reply see found got taken " +
      "may within months days team decision dear sir madam never yet still then than " +
      "into over them he she his hers us let again back him being very too",
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
