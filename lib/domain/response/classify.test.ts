import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { classifyResponse } from "./classify";
import { isAnswer, type ResponseKind } from "./kind";

/** Synthetic, neutral wording; no platform's own text. */
const LABELLED: Record<ResponseKind, readonly string[]> = {
  automatic_receipt: [
    // A promise, with or without a condition, is a receipt: nothing was done yet.
    "We will remove the server.",
    "Nous supprimerons le serveur.",
    // Handed on inside the house, it is still they who must answer.
    "Your report has been forwarded to the safety team.",
    "Votre signalement a été transmis à notre équipe spécialisée.",
    "We have received your report.",
    "Thank you for your report. Our team will review it.",
    "Your ticket has been registered under number 4821.",
    "This is an automated message. Please do not reply.",
    "Your request has been received and is being reviewed.",
    "Thanks for contacting us! If we find a violation, the content will be removed.",
    "We have received your report. Content may have been removed if it broke our rules.",
    "We have received your report. If it is valid:\n- the content has been removed;\n- the account has been suspended.",
    "This is an automated reply. Please provide the exact message link so that we can help you faster.",
    "Thank you for your report. Content that does not violate our rules stays online.",
    "Thank you for your report. We will not take action on reports that are incomplete.",
    "Thank you for your report. Last year we removed 5000 servers.",
    "We received your e-mail. The images in your message have been removed for security reasons.",
    "We have received your message. Your ticket has been closed.",
    "We have received your report. What follows applies if a breach is confirmed. The content has been removed.",
    "Nous avons bien reçu votre signalement. Ceci vaut en cas de manquement. Le contenu a été retiré.",
    "Thank you for your report. To date we have removed many servers.",
    "Thank you for your report. We have banned users for such content.",
    "Thank you for your report. We removed the ability to reply to this message.",
    "We have received your report.\nWhat happens next: the content is reviewed; violating content is removed; you hear from us.",
    "Nous avons bien reçu votre signalement.",
    "Nous accusons réception de votre message et vous remercions.",
    "Merci pour votre signalement, il est en cours d’examen.",
    "Ceci est un message automatique, merci de ne pas répondre.",
    "Votre demande a bien été enregistrée. Si le contenu est contraire à nos règles, il sera supprimé.",
    "Merci pour votre signalement. Le contenu peut avoir été supprimé si nos règles n’étaient pas respectées.",
    "Message automatique : nous avons bien reçu votre demande. Aucune action n’est requise de votre part.",
  ],
  human_receipt: [
    "Hello, my name is Dominique, I have received your report and I am looking into it.",
    "Thank you for your report. I'll come back to you tomorrow.",
    "Bonjour, j'ai bien reçu votre signalement, je reviens vers vous demain.",
    "Merci pour votre message, je m'occupe de votre dossier.",
  ],
  information_request: [
    "Could you please send us the message link?",
    "Can you confirm on which day it was posted?",
    "We need more information to find the server: which channel is it?",
    "Please provide the exact message link.",
    "We have received your report. Could you provide the ID of the server?",
    "Pourriez-vous nous indiquer l’identifiant du serveur ?",
    "Nous avons besoin de précisions sur le message en cause.",
    "Veuillez nous transmettre le lien exact du message.",
    "Quelle est la date de la publication ?",
  ],
  action_taken: [
    "We have removed the content.",
    "We've taken down the server you reported.",
    "The server has been removed.",
    "The content in your report has been removed.",
    "We have received your report and have removed the server.",
    "We received your report. After review, the account was suspended. If you have questions, write to us.",
    "This is an automated message. The message you reported has been deleted.",
    "We have taken action against the account.",
    "We have disabled access to the content.",
    "Hello, we have reviewed your report and removed the server. It was contrary to our rules.",
    "Thank you for reporting. The content you reported was removed for breaking our rules.",
    "Suite à votre signalement, nous avons examiné le contenu et l’avons supprimé.",
    "We have reviewed it and deleted them: we removed all messages.",
    "Nous avons supprimé le serveur.",
    "Le contenu signalé a été retiré.",
    "Nous avons bien reçu votre signalement et nous avons désactivé le compte.",
    "Les messages ont été supprimés ce matin.",
    "Nous avons procédé au retrait du contenu.",
    "Après examen, l’utilisateur a été banni.",
  ],
  partial_action: [
    "We have removed some of the messages.",
    "Some of the content has been removed.",
    "We have removed the image. The server does not violate our rules.",
    "Une partie des messages a été supprimée : les messages en cause ont été retirés en partie.",
    "Nous avons supprimé certains messages.",
    "Nous avons retiré l’image. Le serveur n’enfreint pas nos règles.",
  ],
  refusal: [
    "The content does not violate our rules.",
    "We have reviewed the server and did not find a violation.",
    "We found no violation of our guidelines.",
    "We have decided not to remove the content.",
    "The content will not be removed.",
    "Thank you for your report. We reviewed it and the server does not breach our terms. You may appeal this decision.",
    "No action has been taken.",
    "Ce contenu n’enfreint pas nos règles.",
    "Nous n’avons constaté aucune infraction.",
    "Le serveur ne sera pas supprimé.",
    "Nous ne donnerons pas suite à votre signalement.",
    "Votre signalement a été classé sans suite.",
  ],
  transfer: [
    "Your report has been forwarded to the hosting provider.",
    "We passed it on to our reseller, who will answer you.",
    "Please contact the hosting provider.",
    "Nous transmettons votre message aux autorités.",
  ],
  other: [
    "",
    "Hello,",
    "Our offices are closed on Monday.",
    "The message had already been deleted by its author.",
    "You told us that the server was removed.",
    "No content has been removed.",
    "Neither the server nor the account has been removed.",
    "It is not true that the server has been removed.",
    "Has the server been removed?",
    "Your account has been suspended.",
    "We have closed your account.",
    "Le contenu n’a pas été supprimé.",
    "Vous indiquez que le serveur a été supprimé.",
    "> We have removed the content.\nBonjour,",
    "Bonjour,\n\nOn Monday, 5 January 2026, Camille wrote:\nThe server has been removed, then came back.",
  ],
};

const TABLE = Object.entries(LABELLED).flatMap(([kind, texts]) => texts.map((text) => [kind, text] as const));

describe("LAW case 19: a response is guessed", () => {
  test.each(TABLE)("%s: %j", (kind, text) => {
    expect(classifyResponse(text)).toMatchObject({ kind, certain: false });
  });

  test("from a table of at least forty sentences, of every kind", () => {
    expect(TABLE.length).toBeGreaterThanOrEqual(40);
    for (const texts of Object.values(LABELLED)) expect(texts.length).toBeGreaterThan(0);
  });

  test.each(TABLE)("the same in capitals, with other line breaks and without accents (%s: %j)", (kind, text) => {
    if (text.includes(">") || text.includes("wrote:")) return;
    const bare = text.normalize("NFD").replace(/\p{M}/gu, "");
    expect(classifyResponse(text.toUpperCase()).kind).toBe(kind);
    expect(classifyResponse(bare.replaceAll("\n", "\r\n")).kind).toBe(kind);
  });
});

const POLITENESS = [
  "Thank you.",
  "We appreciate your patience!",
  "Your safety matters to us.",
  "We take every report seriously.",
  "We may not be able to answer you directly.",
  "Please send us more information if you have any.",
  "If you have more details, please provide the message link.",
  "Have a nice day.",
  "We will remove content that breaks our rules.",
  "If we find a violation, we may remove the content and suspend the account.",
  "Do you have questions? Visit our help centre.",
  "You can appeal our decisions.",
  "Merci de votre confiance.",
  "Nous prenons chaque signalement au sérieux.",
  "N’hésitez pas à nous transmettre le lien si vous en avez un autre.",
  "Si nous constatons une infraction, le contenu sera supprimé.",
  "Nous ne pouvons pas répondre à chacun.",
  "Bien cordialement, l’équipe.",
  "Aucune action n’est nécessaire de votre part.",
  "Content that was removed cannot be restored.",
];

test("LAW case 19: no automatic receipt becomes an answer, however polite", () => {
  const polite = fc.array(fc.constantFrom(...POLITENESS), { maxLength: 6 });
  const receipt = fc.constantFrom(...LABELLED.automatic_receipt);
  const separator = fc.constantFrom(" ", "\n", "\n\n", "\r\n");
  fc.assert(
    fc.property(polite, receipt, polite, separator, (before, sentence, after, between) => {
      const text = [...before, sentence, ...after].join(between);
      expect(isAnswer(classifyResponse(text).kind), text).toBe(false);
    }),
    { numRuns: 400 },
  );
});

test("a condition around a removal undoes it, in every language", () => {
  const spoken = fc.constantFrom(
    { conditions: ["If it broke our rules, ", "We check whether ", "Once reviewed, it may be that "], removal: "the server has been removed." },
    { conditions: ["Dès lors que c’est établi, ", "En cas de manquement, ", "Si nos règles sont enfreintes, "], removal: "le serveur a été supprimé." },
    { conditions: ["Falls ein Verstoß vorliegt, ", "Wir prüfen, ob ", "Sofern es zutrifft, heißt es: "], removal: "der Server wurde entfernt." },
    { conditions: ["Si se confirma, ", "En caso de infracción, ", "Cuando proceda, "], removal: "el servidor ha sido eliminado." },
    { conditions: ["Se la violazione è confermata, ", "Qualora risulti fondata, ", "In caso di violazione, "], removal: "il server è stato rimosso." },
  );
  fc.assert(
    fc.property(spoken, fc.nat(2), ({ conditions, removal }, at) => {
      expect(isAnswer(classifyResponse(removal).kind), removal).toBe(true);
      expect(isAnswer(classifyResponse(`${conditions[at]}${removal}`).kind), conditions[at]).toBe(false);
    }),
  );
});
