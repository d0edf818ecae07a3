import { Download, GitFork, Trash2 } from 'lucide-react';
import type { Locale } from '../../../core/base/locale.ts';
import { m } from '../../../i18n/generated/messages.js';
import { momentText } from '../../../i18n/moment-text.ts';
import { Badge } from '../../../kit/badge.tsx';
import { Button } from '../../../kit/button.tsx';
import { IconButton } from '../../../kit/icon-button.tsx';
import { StaticPortrait } from '../../../kit/portrait/static-portrait.tsx';
import type { AttemptRow } from '../../../platform/attempt-store.ts';
import type { Catalog } from '../../../platform/pack-source.ts';
import { callTitle } from '../call-title.ts';
import { nameOf } from '../name-of.ts';
import { bandLook } from '../names/band-look.ts';
import { modeWords } from '../names/mode-words.ts';
import { portraitOf } from '../portrait-of.ts';
import { scoreText } from '../score-text.ts';
import styles from './attempt-item.module.css';

export interface AttemptItemProps {
  readonly row: AttemptRow;
  readonly catalog: Catalog;
  readonly locale: Locale;
  readonly onOpenReport: () => void;
  readonly onResume: () => void;
  readonly onExport: () => void;
  readonly onDelete: () => void;
}

/** One attempt in the history. */
export function AttemptItem({
  row,
  catalog,
  locale,
  onOpenReport,
  onResume,
  onExport,
  onDelete,
}: AttemptItemProps) {
  const { header, startedAt, turns, ended } = row;
  const title = callTitle(catalog, header.packId, header.scenario, locale);
  const when = momentText(startedAt, locale);
  const named = { title, when };
  return (
    <li className={styles.item}>
      <StaticPortrait {...portraitOf(header.persona, header.temper)} size="badge" label="" />
      <div className={styles.words}>
        <h3 className={styles.title}>{title}</h3>
        <p className={styles.facts}>
          <span>{when}</span>
          <span>
            {m.library_casting_pair({
              persona: nameOf(catalog.personas, header.persona, locale),
              temper: nameOf(catalog.tempers, header.temper, locale),
            })}
          </span>
          <span>{modeWords(header.mode).name}</span>
          <span>{m.library_history_turns({ count: turns })}</span>
          {header.forkedFrom && (
            <span className={styles.forked}>
              <GitFork aria-hidden="true" />
              {m.library_history_forked()}
            </span>
          )}
        </p>
      </div>
      <Verdict row={row} />
      <div className={styles.actions}>
        {ended ? (
          <Button size="small" aria-label={m.library_history_open_named(named)} onClick={onOpenReport}>
            {m.library_history_open()}
          </Button>
        ) : (
          <Button
            size="small"
            variant="primary"
            aria-label={m.library_history_resume_named(named)}
            onClick={onResume}
          >
            {m.library_resume()}
          </Button>
        )}
        <IconButton
          label={m.library_history_export_named(named)}
          icon={<Download aria-hidden="true" />}
          onClick={onExport}
        />
        <IconButton
          label={m.library_history_delete_named(named)}
          icon={<Trash2 aria-hidden="true" />}
          onClick={onDelete}
        />
      </div>
    </li>
  );
}

function Verdict({ row: { ended, result } }: { readonly row: AttemptRow }) {
  if (!ended) return <span className={styles.open}>{m.library_history_unfinished()}</span>;
  if (result === null) return <span className={styles.open}>{m.library_history_unrated()}</span>;
  const { name, tone } = bandLook(result.band);
  return (
    <span className={styles.verdict}>
      <span className={styles.score}>{scoreText(result.raw)}</span>
      <Badge tone={tone}>{name}</Badge>
    </span>
  );
}
