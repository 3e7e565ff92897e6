import { phrasePattern } from "../../phrase-pattern";
import type { RedressWording } from "../wording";

export const redress: RedressWording = {
  ways: phrasePattern(
    ...["appeals?", "appealed", "contest", "dispute", "redress", "out-of-court", "reconsider(?:ation|ed)?", "second review", "challenge", "object(?:ion)? to"],
    ...["review (?:of )?(?:this|our|the) decision", "(?:decision|it) reviewed", "digital services coordinator", "(?:in|to|before) (?:a |the )?courts?", "the courts", "judicial (?:redress|remedy|review)", "ombuds\\w+"],
    // Platforms call our own report a complaint: only one still to be made is a way of redress.
    "(?<!\\b(?:your|the|this) )complaints?",
  ),
  denied: phrasePattern("cannot", "can't", "not", "no", "never", "without", "final and"),
  disagreement: phrasePattern("if you (?:do not|don't|disagree)", "not satisfied", "unsatisfied", "do not agree", "don't agree"),
};
