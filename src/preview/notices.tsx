import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Strings } from '../taskpane/strings';
import { Message } from '../taskpane/ui/message';
import type { Notice } from './use-workbook';

interface NoticesProps {
  readonly s: Strings;
  readonly notices: readonly Notice[];
  readonly onDismiss: (notice: Notice) => void;
}

/** What there is to say about the workbook, above it. */
export function Notices({ s, notices, onDismiss }: NoticesProps) {
  return notices.map((notice) => (
    <Message key={notice.text} intent={notice.intent} dismissLabel={s.dismiss} onDismiss={() => onDismiss(notice)}>
      {notice.text}
    </Message>
  ));
}

export interface Question {
  readonly text: string;
  /** What it is about, one by one. */
  readonly items?: readonly string[];
  /** What going on means, on the button; "Continue" when left out. */
  readonly proceed?: string;
  yes(): void;
  no(): void;
}

/** However many there are, the page stays usable. */
const ITEMS = { margin: 0, maxHeight: '30vh', overflowY: 'auto' } as const;

/** Something to decide before it goes on, asked where the other messages stand. A key pressed in haste loses nothing. */
export function QuestionBar({
  s,
  question,
  close,
}: {
  readonly s: Strings;
  readonly question: Question;
  close(): void;
}) {
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), [question]);
  const answer = (reply: () => void): void => {
    close();
    reply();
  };
  return (
    <Message
      intent="warning"
      actions={
        <>
          <Button size="small" onClick={() => answer(question.yes)}>
            {question.proceed ?? s.preview.proceed}
          </Button>
          <Button ref={cancel} size="small" onClick={() => answer(question.no)}>
            {s.cancel}
          </Button>
        </>
      }
    >
      {question.text}
      {question.items && (
        <ul style={ITEMS}>
          {question.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
    </Message>
  );
}
