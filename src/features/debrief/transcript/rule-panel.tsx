import { X } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useEffect, useId, useRef } from 'react';
import type { ReportEvidence } from '../../../core/report/report.ts';
import { m } from '../../../i18n/generated/messages.js';
import { languageTag } from '../../../i18n/language-tag.ts';
import { classNames } from '../../../kit/class-names.ts';
import { IconButton } from '../../../kit/icon-button.tsx';
import tones from '../../../kit/tone.module.css';
import { evidenceTone } from '../evidence-tone.ts';
import { ModelWording } from '../practise/model-wording.tsx';
import { useReportContext } from '../report-context.ts';
import { ToneIcon } from '../tone-icon.tsx';
import { formatChange, formatPoints } from '../words/format-points.ts';
import { factorWords, toneWords } from '../words/report-words.ts';
import type { OpenMarks } from './open-marks.ts';
import styles from './rule-panel.module.css';

export interface RulePanelProps {
  readonly open: OpenMarks;
  readonly onClose: () => void;
  /** The mark it was opened from. */
  readonly anchor: RefObject<HTMLElement | null>;
}

/** The rules behind a mark: at the side of the transcript, or rising from below on a narrow screen. */
export function RulePanel({ open, onClose, anchor }: RulePanelProps) {
  const titleId = useId();
  const panel = useRef<HTMLDivElement>(null);
  const { key } = open;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each mark that is opened takes the focus anew
  useEffect(() => {
    panel.current?.focus({ preventScroll: true });
    uncover(anchor.current, panel.current);
  }, [key]);

  function closeOnEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  }

  return (
    <div
      ref={panel}
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      className={styles.panel}
      onKeyDown={closeOnEscape}
    >
      <header className={styles.header}>
        <h3 id={titleId}>{m.debrief_rules_at({ turn: open.turn + 1 })}</h3>
        <IconButton label={m.debrief_close()} icon={<X aria-hidden="true" />} onClick={onClose} />
      </header>
      <ul className={styles.rules}>
        {open.marks.map((mark) => (
          <RuleCard key={mark.rule} mark={mark} />
        ))}
      </ul>
    </div>
  );
}

/** Where the panel rises from below it may lie over the mark it explains: the page then moves up. */
function uncover(mark: HTMLElement | null, panel: HTMLElement | null): void {
  if (mark === null || panel === null || getComputedStyle(panel).position !== 'fixed') return;
  // Where the panel will stand: it may still be on its way.
  const top = window.innerHeight - panel.offsetHeight;
  const { bottom } = mark.getBoundingClientRect();
  if (bottom > top) window.scrollBy({ top: bottom - top + 24 });
}

function RuleCard({ mark }: { readonly mark: ReportEvidence }) {
  const { locale, spoken } = useReportContext();
  const tone = evidenceTone(mark);
  const ofCall = mark.set === 'call-level';
  return (
    <li className={classNames(styles.rule, tones[tone])}>
      <p className={styles.tone}>
        <ToneIcon tone={tone} />
        {toneWords[tone]()}
        {ofCall && <span className={styles.whole}>{m.debrief_whole_call()}</span>}
      </p>
      <p className={styles.name}>{mark.name[locale]}</p>
      {!ofCall && mark.quote !== '' && (
        <p className={styles.quote} lang={languageTag(spoken)}>
          {m.debrief_quote({ words: mark.quote })}
        </p>
      )}
      <p className={styles.points}>
        <strong>{formatChange(mark.tenths)}</strong>
        {ofCall
          ? m.debrief_points_of_call()
          : m.debrief_points_explained({ points: formatPoints(mark.points) })}
      </p>
      {mark.factors.map((factor) => (
        <p key={factor} className={styles.factor}>
          {factorWords[factor]()}
        </p>
      ))}
      <p>
        <span className={styles.label}>{m.debrief_why()}</span>
        {mark.advice[locale]}
      </p>
      {mark.better !== null && <ModelWording text={mark.better} />}
      <p className={styles.source}>
        {m.debrief_rule_source({ rule: mark.rule, set: mark.set, version: mark.version })}
        {mark.confidence < 1 && ` · ${m.debrief_confidence({ percent: Math.round(mark.confidence * 100) })}`}
      </p>
    </li>
  );
}
