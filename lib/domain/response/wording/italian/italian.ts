import { everyPhrase, phrasePattern } from "../../phrase-pattern";
import type { Wording } from "../wording";
import { decision } from "./decision";
import { doubts } from "./doubt";
import { elsewhere } from "./elsewhere";
import { receipt } from "./receipt";
import { redress } from "./redress";
import { request } from "./request";

export const italian: Wording = {
  marks: everyPhrase(
    ...["il", "lo", "la", "gli", "le", "di", "del", "della", "e", "è", "che", "in", "abbiamo", "stat[oaie]", "per", "con", "una?", "non", "nostr[oaie]", "si", "al", "sua", "suo", "grazie", "questo", "questa"],
    ...["ha", "ho", "ci", "buongiorno", "sono", "i", "dei", "delle", "nel", "alla", "ti", "tua", "tuo", "dal", "come", "ma", "da", "un", "segnalazione", "più", "l'", "dell'", "domani", "visto", "fatto", "ora", "senza", "ne", "rimosso", "ricevuto"],
  ),
  doubts,
  receipt,
  decision,
  request,
  elsewhere,
  redress,
  lecture: phrasePattern(
    ...["cosa (?:succede|accade|succederà) (?:adesso|ora|dopo|poi)", "(?:e )?(?:adesso|ora|poi)\\?", "prossimi passi", "passi successivi", "come (?:funziona|lavoriamo|esaminiamo|gestiamo|procediamo|trattiamo)", "domande frequenti", "(?:la nostra|il nostro) (?:procedura|processo|iter)", "cosa aspettarsi", "in linea (?:generale|di massima)", "di norma", "quanto segue si applica", "l'iter"],
  ),
};
