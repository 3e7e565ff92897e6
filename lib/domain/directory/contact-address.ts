import type { Channel } from "../notice/notice";
import type { RefusalCode } from "../refusal";

const MAIL_ADDRESS = /^[^\s@<>,;:"()[\]\\]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i;
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;
const NUMBER = /^\+?\d[\d ().-]{0,30}$/;

/**
 * What is wrong with the address of a contact point; null where nothing is. Mail goes to a mail address, a form has a web address that
 * begins with `https://`, and a telephone a number. What leads to a place within an app, or by post, is anybody's own words.
 */
export function faultOfAddress(channel: Channel, address: string): RefusalCode | null {
  switch (channel) {
    case "email":
      return MAIL_ADDRESS.test(address) ? null : "mail_address_invalid";
    case "web_form":
      return isSecureAddress(address) ? null : "web_address_invalid";
    case "phone":
      return NUMBER.test(address) ? null : "number_invalid";
    case "in_app":
    case "post":
      return null;
  }
}

/** Whether a text is a domain that mail can come from, in lower case and without an address before it. */
export function isMailDomain(text: string): boolean {
  return DOMAIN.test(text);
}

function isSecureAddress(address: string): boolean {
  if (/\s/.test(address) || !URL.canParse(address)) return false;
  const url = new URL(address);
  return url.protocol === "https:" && url.username === "" && url.password === "" && DOMAIN.test(url.hostname);
}
