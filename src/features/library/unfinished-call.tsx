import type { Locale } from '../../core/base/locale.ts';
import { m } from '../../i18n/generated/messages.js';
import { momentText } from '../../i18n/moment-text.ts';
import { Button } from '../../kit/button.tsx';
import type { AttemptRow } from '../../platform/attempt-store.ts';
import type { Catalog } from '../../platform/pack-source.ts';
import { callTitle } from './call-title.ts';
import { LazyPortrait } from './lazy-portrait.tsx';
import { nameOf } from './name-of.ts';
import { modeWords } from './names/mode-words.ts';
import { portraitOf } from './portrait-of.ts';
import styles from './unfinished-call.module.css';

export interface UnfinishedCallProps {
  readonly row: AttemptRow;
  readonly catalog: Catalog;
  readonly locale: Locale;
  /** Other unfinished calls. */
  readonly more: number;
  readonly onResume: () => void;
  readonly onPutAside: () => void;
}

/** Somebody is still on the line: go on, or leave it for later. */
export function UnfinishedCall({ row, catalog, locale, more, onResume, onPutAside }: UnfinishedCallProps) {
  const { header, turns, updatedAt } = row;
  const { species, temper } = portraitOf(header.persona, header.temper);
  const entry = catalog.entries.find(
    ({ pack, scenario }) => pack === header.packId && scenario === header.scenario,
  );
  const facts = m.library_unfinished_facts({
    customer: entry?.customer.name[locale] ?? header.scenario,
    persona: nameOf(catalog.personas, header.persona, locale),
    temper: nameOf(catalog.tempers, header.temper, locale),
    mode: modeWords(header.mode).name,
    turns,
    when: momentText(updatedAt, locale),
  });
  return (
    <section className={styles.panel} aria-labelledby="unfinished-heading">
      <LazyPortrait species={species} temper={temper} label="" />
      <div className={styles.words}>
        <p id="unfinished-heading" className={styles.eyebrow}>
          {m.library_unfinished()}
        </p>
        <h2 className={styles.title}>{callTitle(catalog, header.packId, header.scenario, locale)}</h2>
        <p className={styles.facts}>{facts}</p>
        {more > 0 && <p className={styles.facts}>{m.library_unfinished_more({ count: more })}</p>}
      </div>
      <div className={styles.actions}>
        <Button variant="primary" onClick={onResume}>
          {m.library_resume()}
        </Button>
        <Button onClick={onPutAside} title={m.library_put_aside_note()}>
          {m.library_put_aside()}
        </Button>
      </div>
    </section>
  );
}
