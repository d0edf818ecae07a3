import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Locale, Localized } from '../../../core/base/locale.ts';
import type { ReportLine } from '../../../core/report/report.ts';
import { languageTag } from '../../../i18n/language-tag.ts';
import { classNames } from '../../../kit/class-names.ts';
import type { Speech, SpokenLine } from '../speech/create-speech.ts';
import styles from './live-words.module.css';

interface LiveWordsProps {
  readonly lines: readonly ReportLine[];
  readonly spoken: readonly SpokenLine[];
  readonly speech: Speech;
  readonly customer: Localized;
  readonly language: Locale;
}

/** The latest words, large, as they are being said. A screen reader has them whole in the transcript. */
export function LiveWords({ lines, spoken, speech, customer, language }: LiveWordsProps) {
  const line = useStore(speech.store, (state) => state.line);
  return (
    <div className={styles.words} lang={languageTag(language)} aria-hidden="true">
      {lines.slice(0, line + 1).map((said, index) => (
        <LiveLine
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a turn never change places
          key={index}
          index={index}
          line={said}
          units={spoken[index]?.units ?? []}
          speech={speech}
          name={(said.name ?? customer)[language]}
        />
      ))}
    </div>
  );
}

interface LiveLineProps {
  readonly index: number;
  readonly line: ReportLine;
  readonly units: readonly string[];
  readonly speech: Speech;
  readonly name: string;
}

function LiveLine({ index, line, units, speech, name }: LiveLineProps) {
  const heard = useStore(speech.store, (state) => (state.line > index ? units.length : state.unit));
  const named = line.speaker === 'cast';
  // What has not been said yet keeps its place, so that nothing moves while the words come.
  const pieces = useMemo(() => units.map((unit, at) => ({ at, unit })), [units]);
  return (
    <div className={classNames(styles.line, styles[line.speaker])}>
      {named && <span className={styles.name}>{name}</span>}
      <p className={styles.text}>
        {pieces.map(({ at, unit }) => (
          <span key={at} className={at < heard ? styles.heard : styles.unheard}>
            {unit}
          </span>
        ))}
      </p>
    </div>
  );
}
