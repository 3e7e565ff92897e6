import "server-only";
import { refuseRequest } from "../request-refused";

/** Types under which files travel. Refused by name, so that whoever sends one is told why (DESIGN section 5, rule 1). */
const FILES = /^(multipart|image|video|audio|font|model)\/|^application\/(pdf|zip|gzip|octet-stream|x-.*|vnd\..*)$/;

/** Refuses every declared type but `application/json` in UTF-8, and anything compressed: a small body may hide a large one. */
export function requireJson(headers: Headers): void {
  const [type = "", ...parameters] = (headers.get("content-type") ?? "").toLowerCase().split(";").map((part) => part.trim());
  if (FILES.test(type)) throw refuseRequest("media_refused", { word: "fileRefused" });
  const charset = parameters.find((parameter) => parameter.startsWith("charset="))?.slice(8).replaceAll('"', "");
  const isPlain = (headers.get("content-encoding") ?? "identity").toLowerCase() === "identity";
  const isUtf8 = charset === undefined || charset === "utf-8" || charset === "utf8";
  if (type !== "application/json" || !isUtf8 || !isPlain) throw refuseRequest("unsupported_media_type");
}
