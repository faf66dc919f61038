import { Button } from '@fluentui/react-components';
import { formatFor } from '../taskpane/state/format';
import type { Language, Strings } from '../taskpane/strings';
import { Message } from '../taskpane/ui/message';
import type { KeptWorkbook } from './kept-workbook';

interface KeptOfferProps {
  readonly s: Strings;
  readonly language: Language;
  readonly kept: KeptWorkbook;
  onOpen(kept: KeptWorkbook): void;
  onForget(): void;
  onDismiss(): void;
}

/** After a reload: the workbook that was open before, to open again or to forget. */
export function KeptOffer({ s, language, kept, onOpen, onForget, onDismiss }: KeptOfferProps) {
  return (
    <Message
      intent="info"
      dismissLabel={s.dismiss}
      onDismiss={onDismiss}
      actions={
        <>
          <Button size="small" onClick={() => onOpen(kept)}>
            {s.preview.openKept}
          </Button>
          <Button size="small" onClick={onForget}>
            {s.preview.forgetKept}
          </Button>
        </>
      }
    >
      {s.preview.kept(kept.name, formatFor(language).moment(kept.at))}
    </Message>
  );
}
