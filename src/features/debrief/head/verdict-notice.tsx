import { Ban, CirclePause, GitBranch } from 'lucide-react';
import type { ReactNode } from 'react';
import { m } from '../../../i18n/generated/messages.js';
import { classNames } from '../../../kit/class-names.ts';
import tones from '../../../kit/tone.module.css';
import type { Tone } from '../../../kit/tone.ts';
import { useReportContext } from '../report-context.ts';
import type { Verdict } from './verdict.ts';
import styles from './verdict-notice.module.css';

export interface VerdictNoticeProps {
  readonly verdict: Verdict;
}

/** What a reader must not miss: a call that is not over, a veto, a call that began as another. */
export function VerdictNotice({ verdict: { finished, veto } }: VerdictNoticeProps) {
  const { report, locale, takenOver } = useReportContext();
  const fork = report.header.forkedFrom;
  const rules = [
    ...new Set(
      veto?.evidence.map(({ name, turn }) => m.debrief_rule_at({ rule: name[locale], turn: turn + 1 })) ?? [],
    ),
  ].join(m.debrief_list_joiner());
  if (finished && veto === null && fork === undefined) return null;
  return (
    <ul className={styles.notices}>
      {!finished && (
        <Notice tone="hint" icon={<CirclePause aria-hidden="true" />}>
          {m.debrief_unfinished()}
        </Notice>
      )}
      {veto !== null && (
        <Notice tone="dont" icon={<Ban aria-hidden="true" />}>
          {veto.kind === 'breach' ? m.debrief_vetoed({ rules }) : m.debrief_vetoed_faults({ rules })}
        </Notice>
      )}
      {fork !== undefined && (
        <Notice tone="neutral" icon={<GitBranch aria-hidden="true" />}>
          {m.debrief_forked({ attempt: fork.attempt.slice(0, 8), turn: takenOver + 1 })}
        </Notice>
      )}
    </ul>
  );
}

interface NoticeProps {
  readonly tone: Tone;
  readonly icon: ReactNode;
  readonly children: ReactNode;
}

function Notice({ tone, icon, children }: NoticeProps) {
  return (
    <li className={classNames(styles.notice, tones[tone])}>
      {icon}
      {children}
    </li>
  );
}
