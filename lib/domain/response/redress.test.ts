import { describe, expect, test } from "vitest";

import { RESPONSE_KINDS } from "./kind";
import { lacksRedress } from "./redress";

describe("LAW case 20: a refusal is incomplete under art. 16(5)", () => {
  test.each([
    "The content does not violate our rules.",
    "We rejected your complaint.",
    "This decision is final and no appeal is possible.",
    "Vous ne pouvez pas faire appel.",
    "Le serveur ne sera pas supprimé. Cordialement.",
    "Votre réclamation a été rejetée.",
    "Ihre Beschwerde wurde abgelehnt.",
    "Gegen diese Entscheidung gibt es keinen Einspruch.",
    "Su reclamación ha sido desestimada.",
    "No cabe recurso alguno contra esta decisión.",
    "Il Suo reclamo è stato respinto.",
    "Non è possibile presentare ricorso.",
    "",
  ])("%j", (text) => {
    expect(lacksRedress("refusal", text)).toBe(true);
  });
});

describe("a refusal is complete", () => {
  test.each([
    "The content does not violate our rules. You may appeal this decision within six months.",
    "If you do not agree, you can lodge a complaint here.",
    "You can turn to a certified out-of-court body.",
    "Vous pouvez contester cette décision.",
    "Si vous n’êtes pas d’accord, un recours est possible.",
    "Vous pouvez déposer une réclamation pendant six mois.",
    "Gegen diese Entscheidung können Sie innerhalb von sechs Monaten Beschwerde einlegen.",
    "Wenn Sie nicht einverstanden sind, steht Ihnen der Rechtsweg offen.",
    "Ein Einspruch ist über das Formular möglich.",
    "Puede presentar una reclamación en el plazo de seis meses.",
    "Si no está de acuerdo, puede recurrir la decisión.",
    "También puede acudir a un órgano de resolución extrajudicial.",
    "Può presentare reclamo entro sei mesi.",
    "Se non è d’accordo, può rivolgersi a un organismo di risoluzione extragiudiziale.",
    "Avverso la presente decisione è ammesso ricorso.",
  ])("%j", (text) => {
    expect(lacksRedress("refusal", text)).toBe(false);
  });
});

test("only refusals, whole or in part, can lack it", () => {
  const lacking = RESPONSE_KINDS.filter((kind) => lacksRedress(kind, "Nothing about it."));
  expect(lacking).toEqual(["partial_action", "refusal"]);
});

test("what is only quoted does not count", () => {
  expect(lacksRedress("refusal", "No violation found.\n> You may appeal.")).toBe(true);
});
