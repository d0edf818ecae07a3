import { SkipForward } from 'lucide-react';
import { m } from '../../../i18n/generated/messages.js';
import { Button } from '../../../kit/button.tsx';
import { KeyHint } from '../keys/key-hint.tsx';
import styles from './listening.module.css';

interface ListeningProps {
  readonly customer: string;
  readonly onSkip: () => void;
}

/** In place of the replies while the customer speaks: first listen, then choose. */
export function Listening({ customer, onSkip }: ListeningProps) {
  return (
    <div className={styles.listening}>
      <p className={styles.text}>{m.practice_speaking({ name: customer })}</p>
      <Button size="small" icon={<SkipForward aria-hidden="true" />} onClick={onSkip}>
        {m.practice_skip()}
        <KeyHint>{m.practice_key_space()}</KeyHint>
      </Button>
    </div>
  );
}
