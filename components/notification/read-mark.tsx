import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";

/** Whether a notification was read: by a word, and by a disc that is full until then. */
export function ReadMark({ isRead }: { readonly isRead: boolean }) {
  const t = useTranslations("notifications");
  return (
    <Badge tone={isRead ? "plain" : "accent"} sign={<Disc isFull={!isRead} />}>
      {t(isRead ? "read" : "new")}
    </Badge>
  );
}

function Disc({ isFull }: { readonly isFull: boolean }) {
  return (
    <svg aria-hidden viewBox="0 0 12 12" className="size-2.5 shrink-0">
      <circle cx="6" cy="6" r="4.75" fill={isFull ? "currentColor" : "none"} stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}
