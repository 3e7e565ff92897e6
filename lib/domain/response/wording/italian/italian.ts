import { everyWord, phrasePattern } from "../../phrase-pattern";
import type { Wording } from "../wording";
import { decision } from "./decision";
import { doubts } from "./doubt";
import { elsewhere } from "./elsewhere";
import { receipt } from "./receipt";
import { redress } from "./redress";
import { request } from "./request";

export const italian: Wording = {
  marks: everyWord(
      "se a azienda scriva altr[oa] il gli di del della dei delle degli dell'\\w+ e è che abbiamo stat[oaie] per con non nostr[oaie] si al alla ai sua suo " +
      "grazie questo questa questi ha ho ci buongiorno buonasera sono nel nella dal dalla ti tua tuo come ma da segnalazione " +
      "più l'\\w+ un'\\w+ domani visto fatto ora senza ne rimoss[oaie] ricevut[oa] lo una le un anche già qui quale quali cosa " +
      "chi perché link contenut[oi] sospes[oa] mi me giudice ordine quel quell[aoe]? nulla nessun\\w* salve ciao saluti cordiali " +
      "vi delle? resta rimane poi così quando adesso ieri oggi server indirizzo quattro mandami pagina siamo avete hai spento " +
      "richiesta la noi loro dopo in i " +
      "può puoi possono entro mesi giorni deve decisione sarà saranno verrà verranno nostri dopo prima caso né altri altre " +
      "stesso stessa gentile egregi[oa] esaminat[oaie] violazione account profilo fine tutti tutto ogni mandare inviare scritto riceverà messaggio possibile servizio",
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
