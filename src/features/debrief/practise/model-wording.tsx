import type { Localized } from '../../../core/base/locale.ts';
import { m } from '../../../i18n/generated/messages.js';
import { languageTag } from '../../../i18n/language-tag.ts';
import { useReportContext } from '../report-context.ts';
import styles from './model-wording.module.css';

export interface ModelWordingProps {
  readonly text: Localized;
}

/** What to say instead, in the language of the call. */
export function ModelWording({ text }: ModelWordingProps) {
  const { spoken } = useReportContext();
  return (
    <p className={styles.model}>
      <span className={styles.label}>{m.debrief_say_instead()}</span>
      <q className={styles.words} lang={languageTag(spoken)}>
        {text[spoken]}
      </q>
    </p>
  );
}
