import { ArrowDown, ArrowRight, ArrowUp } from 'lucide-react';
import { m } from '../../../i18n/generated/messages.js';
import { Sparkline } from '../../../kit/chart/sparkline.tsx';
import { VisuallyHidden } from '../../../kit/visually-hidden.tsx';
import { dimensionName } from '../names/dimension-name.ts';
import { condense } from './condense.ts';
import type { SkillProgress } from './skill-progress.ts';
import styles from './skill-progress-list.module.css';

export interface SkillProgressListProps {
  readonly skills: readonly SkillProgress[];
}

/** Each skill with its line, its present level, and where it is going. */
export function SkillProgressList({ skills }: SkillProgressListProps) {
  const lines = skills.map((skill) => ({ ...skill, line: condense(skill.points) }));
  const all = lines.flatMap(({ line }) => line);
  // One scale for all lines, so that they can be compared.
  const [least, most] = [Math.min(0, ...all), Math.max(1, ...all)];
  return (
    <ul className={styles.skills}>
      {lines.map(({ skill, line, recent, change }) => (
        <li key={skill} className={styles.skill}>
          <span className={styles.name}>{dimensionName(skill)}</span>
          <Sparkline
            label={m.library_history_skill_trend({ skill: dimensionName(skill), recent: signed(recent) })}
            values={line}
            min={least}
            max={most}
          />
          <span className={styles.recent} data-lost={recent < 0}>
            {signed(recent)}
          </span>
          <Change change={change} />
        </li>
      ))}
    </ul>
  );
}

function Change({ change }: { readonly change: number | null }) {
  if (change === null) return <span className={styles.change} />;
  const shown = Math.abs(change).toFixed(1);
  if (shown === '0.0') {
    return (
      <span className={styles.change}>
        <ArrowRight aria-hidden="true" />
        <VisuallyHidden>{m.library_history_skill_same()}</VisuallyHidden>
      </span>
    );
  }
  const up = change > 0;
  return (
    <span className={styles.change} data-direction={up ? 'up' : 'down'}>
      {up ? <ArrowUp aria-hidden="true" /> : <ArrowDown aria-hidden="true" />}
      <span aria-hidden="true">{shown}</span>
      <VisuallyHidden>
        {up ? m.library_history_skill_up({ points: shown }) : m.library_history_skill_down({ points: shown })}
      </VisuallyHidden>
    </span>
  );
}

function signed(points: number): string {
  const shown = Math.abs(points).toFixed(1);
  if (shown === '0.0') return '0';
  return points > 0 ? `+${shown}` : `\u2212${shown}`;
}
