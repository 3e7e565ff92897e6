const NO_REPLY = /^(?:do|please)?[-_.]?(?:no|not|ne)[-_.]?(?:pas[-_.]?)?(?:reply|replies|response|answer|repond(?:re|ez)?|reponse)(?:$|[-_.+\d])|^(?:nicht|keine)[-_.]?antwort|^noresponder|^no[-_.]?responder|^non[-_.]?rispondere|^noanswer/;

/** Whether nobody reads what is sent to an address, by the part before its @, in the five languages. */
export function isNoReplyAddress(address: string | null): boolean {
  return address !== null && NO_REPLY.test(address.split("@")[0] ?? "");
}
