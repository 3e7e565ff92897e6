import type { Statement } from "../statement";

/** A statement with which nothing is wrong, on the ground of the law; each test says what it changes. */
export function aStatement(changes: Statement = {}): Statement {
  return {
    decision_visibility: ["DECISION_VISIBILITY_CONTENT_REMOVED"],
    decision_ground: "DECISION_GROUND_ILLEGAL_CONTENT",
    illegal_content_legal_ground: "Article 226-2-1 of the French penal code",
    illegal_content_explanation: "Shared without the consent of the person shown.",
    category: "STATEMENT_CATEGORY_CYBER_VIOLENCE",
    category_specification: ["KEYWORD_NON_CONSENSUAL_IMAGE_SHARING"],
    content_type: ["CONTENT_TYPE_IMAGE"],
    content_date: "2026-01-08",
    application_date: "2026-03-02",
    decision_facts: "The notice named one message. It was found to be what the notice said.",
    source_type: "SOURCE_ARTICLE_16",
    automated_detection: "No",
    automated_decision: "AUTOMATED_DECISION_NOT_AUTOMATED",
    puid: "RL-7K3F-92QD-1",
    ...changes,
  };
}

/** The same on the ground of the platform's own terms. */
export function onItsTerms(changes: Statement = {}): Statement {
  return aStatement({
    decision_ground: "DECISION_GROUND_INCOMPATIBLE_CONTENT",
    incompatible_content_ground: "Community rules, section 4",
    incompatible_content_explanation: "The rules exclude what was shared, whoever is shown.",
    ...changes,
  });
}
