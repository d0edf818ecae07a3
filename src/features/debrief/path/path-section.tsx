import { CircleCheck, CircleDashed, CircleDot } from 'lucide-react';
import { m } from '../../../i18n/generated/messages.js';
import { languageTag } from '../../../i18n/language-tag.ts';
import type { AttemptRow } from '../../../platform/attempt-store.ts';
import { Fold } from '../fold.tsx';
import { TurnLinks } from '../practise/turn-links.tsx';
import { useReportContext } from '../report-context.ts';
import { Section } from '../section.tsx';
import { formatTenths, toTenths } from '../words/format-points.ts';
import { type ComparedStep, comparePath } from './compare-path.ts';
import { EndingsList } from './endings-list.tsx';
import styles from './path-section.module.css';

export interface PathSectionProps {
  readonly related: readonly AttemptRow[];
  readonly onGoTo: (turn: number) => void;
}

/** The way taken against the best way, and where the call can end. */
export function PathSection({ related, onGoTo }: PathSectionProps) {
  const { report, locale, exam } = useReportContext();
  const { best } = report;
  const steps = comparePath(report);
  const taken = steps.filter((step) => step.taken).length;
  return (
    <Section anchor="path" title={m.debrief_path_title()}>
      <div className={styles.compare}>
        <dl className={styles.figures}>
          <div>
            <dt>{m.debrief_path_yours()}</dt>
            <dd>{formatTenths(toTenths(report.score.raw))}</dd>
          </div>
          <div>
            <dt>{m.debrief_path_best()}</dt>
            <dd>{formatTenths(toTenths(best.raw))}</dd>
          </div>
          <div>
            <dt>{m.debrief_path_shared()}</dt>
            <dd>{m.debrief_path_shared_of({ taken, count: steps.length })}</dd>
          </div>
        </dl>
        <p className={styles.about}>
          {exam || best.ending === null
            ? m.debrief_path_about()
            : m.debrief_path_about_ending({ ending: best.ending.title[locale] })}
        </p>
        {exam ? (
          <p className={styles.about}>{m.debrief_path_exam()}</p>
        ) : (
          <Fold summary={<span className={styles.open}>{m.debrief_path_open()}</span>}>
            <ol className={styles.steps}>
              {steps.map((step) => (
                <PathStep key={step.key} step={step} onGoTo={onGoTo} />
              ))}
            </ol>
          </Fold>
        )}
      </div>
      <EndingsList related={related} />
    </Section>
  );
}

interface PathStepProps {
  readonly step: ComparedStep;
  readonly onGoTo: (turn: number) => void;
}

function PathStep({ step: { say, taken, turn }, onGoTo }: PathStepProps) {
  const { spoken } = useReportContext();
  const Icon = taken ? CircleCheck : turn === null ? CircleDashed : CircleDot;
  return (
    <li className={styles.step} data-taken={taken}>
      <Icon aria-hidden="true" />
      <div>
        <p lang={languageTag(spoken)}>{say[spoken]}</p>
        <p className={styles.yours}>
          {taken ? m.debrief_step_taken() : turn === null ? m.debrief_step_never() : m.debrief_step_other()}
          {turn !== null && <TurnLinks turns={[turn.turn]} onGoTo={onGoTo} />}
        </p>
        {!taken && turn !== null && (
          <p className={styles.other} lang={languageTag(spoken)}>
            {m.debrief_quote({ words: turn.text })}
          </p>
        )}
      </div>
    </li>
  );
}
