"use client";

import { useEffect, useRef, type ReactNode } from "react";
import { NoticeBox } from "./notice-box";

interface DoneBoxProps {
  readonly title?: ReactNode;
  readonly children?: ReactNode;
}

/**
 * A word that a step worked, at the top of the page it led to. It takes the focus: a status that is there from the start is not read out,
 * and the form that had the focus is gone. Give it a key of the step, so that a second step is told too.
 */
export function DoneBox({ title, children }: DoneBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1}>
      <NoticeBox tone="done" role="status" title={title}>
        {children}
      </NoticeBox>
    </div>
  );
}
