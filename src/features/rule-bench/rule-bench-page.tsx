import { useRef, useState } from 'react';
import type { Locale } from '../../core/base/locale.ts';
import type { Library } from '../../core/pack/library.ts';
import type { Analyser } from '../../core/techniques/create-analyser.ts';
import { m } from '../../i18n/generated/messages.js';
import { Tabs } from '../../kit/tabs.tsx';
import type { BenchReply } from './bench-reply.ts';
import type { BenchTab } from './bench-tab.ts';
import { FilePanel } from './file/file-panel.tsx';
import { useFileRun } from './file/use-file-run.ts';
import styles from './rule-bench-page.module.css';
import { type Trial, TryPanel } from './try/try-panel.tsx';
import { UnclearPanel, type UnclearPanelProps } from './unclear/unclear-panel.tsx';

export interface RuleBenchPageProps {
  readonly library: Library;
  readonly analyser: Analyser;
  readonly locale: Locale;
  /** Lives in the page's address. */
  readonly tab: BenchTab;
  readonly onTabChange: (tab: BenchTab) => void;
  readonly loadUnclear: UnclearPanelProps['load'];
  readonly onCopy: UnclearPanelProps['onCopy'];
}

/** What the scoring rules hear: in replies tried by hand, in a labelled file, and in what calls did not understand. */
export function RuleBenchPage(props: RuleBenchPageProps) {
  const { library, analyser, locale, tab, onTabChange } = props;
  const [trial, setTrial] = useState({ text: '', customerLine: '' });
  const [chosen, setChosen] = useState<Locale | null>(null);
  const [before, setBefore] = useState<Trial | null>(null);
  const arrived = useRef(false);
  const run = useFileRun(analyser, locale);
  const now: Trial = { ...trial, language: chosen ?? locale };

  function change({ language, ...fields }: Partial<Trial>): void {
    setTrial({ ...trial, ...fields });
    if (language !== undefined) setChosen(language);
  }

  function tryReply({ reply, locale: language, customerLine }: BenchReply): void {
    if (trial.text.trim() !== '' && trial.text !== reply) setBefore(now);
    change({ text: reply, language, customerLine });
    arrived.current = true;
    onTabChange('try');
  }

  function bringBack(fields: Trial): void {
    setBefore(null);
    change(fields);
  }

  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{m.bench_heading()}</h1>
        <p className={styles.lead}>{m.bench_lead()}</p>
      </div>
      <Tabs
        label={m.bench_tabs()}
        selected={tab}
        onSelect={(id) => onTabChange(id as BenchTab)}
        tabs={[
          {
            id: 'try',
            label: m.bench_tab_try(),
            panel: (
              <TryPanel
                library={library}
                analyser={analyser}
                locale={locale}
                trial={now}
                onChange={change}
                onBack={before && (() => bringBack(before))}
                arrived={arrived}
              />
            ),
          },
          {
            id: 'file',
            label: m.bench_tab_file(),
            panel: <FilePanel library={library} run={run} onTry={tryReply} />,
          },
          {
            id: 'unclear',
            label: m.bench_tab_unclear(),
            panel: (
              <UnclearPanel locale={locale} load={props.loadUnclear} onCopy={props.onCopy} onTry={tryReply} />
            ),
          },
        ]}
      />
    </div>
  );
}
