const ADDRESS = /\b[a-z][a-z0-9+.-]*:\/\/\S+|\bwww\.\S+/giu;
const COMBINING_MARK = /\p{M}/gu;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** Words that only say "this is illegal, please act", in French and English, without accents. They give no reason. */
const EMPTY_WORDS = new Set(
  `illegal illegale illegaux illegales illicite illicites illegally unlawful unlawfully forbidden prohibited interdit interdite
  interdits interdites loi law laws against contre violation violates violate viole enfreint breaks rules regles terms conditions
  bad wrong mauvais mal inacceptable unacceptable horrible inappropriate inapproprie
  content contenu contenus message messages post posts publication page server serveur channel salon account compte link lien
  user utilisateur site image images photo video file fichier report signalement signale reported reporting plainte
  is are was be been has have this that these those it its the a an of to for on in at by and or very really totally completely
  please now quickly immediately asap urgent thanks thank you i we my me do not ok here there remove delete ban take down
  c ce cet cette ces cela ca ceci est sont etait le la les l un une des de du d a au aux et ou tres vraiment totalement
  s il vous plait svp stp merci supprimez supprimer supprime retirez retirer retrait bannir vite rapidement immediatement
  je nous j ai avons mon ma ici voici pas n y`.split(/\s+/u),
);

/**
 * Whether a description holds no word that could be a reason: empty, an address alone, digits, or only formulas such as
 * "this is illegal, please remove it". Case and accents do not matter. DSA art. 16(2)(a) asks for substantiated reasons;
 * LAW case 4.
 */
export function isMereFormula(description: string): boolean {
  const plain = description.replace(ADDRESS, " ").normalize("NFD").replace(COMBINING_MARK, "").toLowerCase();
  const words = plain.match(WORD) ?? [];
  return words.every((word) => EMPTY_WORDS.has(word));
}
