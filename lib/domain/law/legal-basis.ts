import type { Category } from "./category";
import type { Circumstance, LegalReference, Sanction } from "./legal-reference";

const PENALTIES = "LAW section 2: Code pénal, LEGI to 2026-04-02";
const READY_TABLE = "LAW section 7";

function upTo(circumstance: Circumstance, prisonYears: number, fineEuros: number): Sanction {
  return { circumstance, prisonMonths: Math.round(prisonYears * 12), fineEuros };
}

function codePenal(article: string, penalty: readonly Sanction[]): LegalReference {
  return { code: "code_penal", article, penalty, source: PENALTIES, certainty: "seen" };
}

function named(code: LegalReference["code"], article: string, certainty: LegalReference["certainty"] = "seen"): LegalReference {
  return { code, article, source: READY_TABLE, certainty };
}

const THREATS = codePenal("222-17", [upTo("base", 0.5, 7_500), upTo("death_threat", 3, 45_000)]);
const CONDITIONAL_THREATS = codePenal("222-18", [upTo("with_condition", 3, 45_000), upTo("death_with_condition", 5, 75_000)]);
const PRIVACY = codePenal("226-1", [upTo("base", 1, 45_000), upTo("partner_or_public_official", 2, 60_000)]);
const SEXUAL_IMAGES = codePenal("226-2-1", [upTo("base", 2, 60_000)]);
const VOYEURISM = codePenal("226-3-1", [upTo("base", 1, 15_000), upTo("minor_or_recorded", 2, 30_000)]);
const MONTAGE = codePenal("226-8", [upTo("base", 1, 15_000), upTo("online", 2, 45_000)]);
const SEXUAL_MONTAGE = codePenal("226-8-1", [upTo("base", 2, 60_000), upTo("online", 3, 75_000)]);
const CHILD_IMAGES = codePenal("227-23", [
  upTo("base", 5, 75_000),
  upTo("network_public", 7, 100_000),
  upTo("organised", 10, 500_000),
]);
const SOLICITING_A_MINOR = codePenal("227-23-1", [
  upTo("base", 7, 100_000),
  upTo("under_fifteen", 10, 150_000),
  upTo("organised", 10, 1_000_000),
]);
const HARASSMENT = codePenal("222-33-2-2", [
  upTo("base", 1, 15_000),
  upTo("online", 2, 30_000),
  upTo("two_circumstances", 3, 45_000),
]);
const BLACKMAIL = codePenal("312-10", [upTo("base", 5, 75_000), upTo("online_sexual_images", 7, 100_000)]);
const CHILD_PROTECTION_DIRECTIVE = named("dir_2011_93", "3-7");

/**
 * What a notice of each category can rest on, strongest first. LAW sections 2 and 7. `other` has none of its own: the
 * reporter's reasons must name it.
 */
export const LEGAL_BASIS: Readonly<Record<Category, readonly LegalReference[]>> = {
  life_threat: [THREATS, CONDITIONAL_THREATS, named("dsa", "18")],
  csam: [CHILD_IMAGES, CHILD_PROTECTION_DIRECTIVE],
  grooming: [SOLICITING_A_MINOR, named("code_penal", "227-22-2"), CHILD_PROTECTION_DIRECTIVE],
  terrorism: [named("tco", "3"), named("code_penal", "421-2-5")],
  ncii: [PRIVACY, SEXUAL_IMAGES],
  sexual_deepfake: [SEXUAL_MONTAGE],
  voyeurism: [VOYEURISM, PRIVACY],
  sextortion: [BLACKMAIL],
  harassment: [HARASSMENT, named("code_penal", "226-4-1")],
  hate_speech: [{ code: "loi_1881", source: READY_TABLE, certainty: "memory" }],
  impersonation: [MONTAGE, named("code_penal", "226-4-1")],
  other: [],
};
