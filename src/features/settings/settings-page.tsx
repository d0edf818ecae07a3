import type { ReactNode } from 'react';
import type { Locale } from '../../core/base/locale.ts';
import { m } from '../../i18n/generated/messages.js';
import { Card } from '../../kit/card.tsx';
import { SegmentedControl } from '../../kit/segmented-control.tsx';
import type { Keeping } from '../../platform/open-local-store.ts';
import type { Preferences } from '../../platform/preferences.ts';
import type { StorageState } from '../../platform/storage-state.ts';
import { AboutSection, type AboutSectionProps } from './about-section.tsx';
import { DataSection } from './data-section.tsx';
import styles from './settings-page.module.css';

export interface SettingsPageProps extends AboutSectionProps {
  readonly preferences: Preferences;
  readonly onChange: (part: Partial<Preferences>) => void;
  /** Attempts kept; null until known. */
  readonly calls: number | null;
  /** What the browser says about storage; null until it does. */
  readonly storage: StorageState | null;
  /** In how many places attempts are kept; null until known. */
  readonly keeping: Keeping | null;
  /** Asks the browser to keep the data for good; whether it agreed. */
  readonly onPersist: () => Promise<boolean>;
  /** How many attempts were exported. Rejects with StorageError. */
  readonly onExportAll: () => Promise<number>;
  /** Brings back what a backup holds and gives a sentence on what became of it; null when nobody chose a file. */
  readonly onRestore: () => Promise<string | null>;
  /** Takes away what the latest restore has added, and says so; null when there is nothing to undo. */
  readonly onUndoRestore: (() => Promise<string>) | null;
  /** Who practises on this machine. */
  readonly people: ReactNode;
  /** The way to the rule bench. */
  readonly benchLink: ReactNode;
}

/** How the app looks and speaks, what it keeps, and what it is. */
export function SettingsPage(props: SettingsPageProps) {
  const { preferences, onChange, people, benchLink } = props;
  const languages: readonly { value: Locale; label: string }[] = [
    { value: 'zh', label: m.settings_language_zh() },
    { value: 'en', label: m.settings_language_en() },
  ];
  return (
    <div className={styles.page}>
      <div className={styles.title}>
        <h1>{m.settings_heading()}</h1>
        <p className={styles.note}>{m.settings_saved_here()}</p>
      </div>
      <Card as="section" className={styles.section} aria-labelledby="settings-look">
        <h2 id="settings-look">{m.settings_look()}</h2>
        <div className={styles.choice}>
          <SegmentedControl
            legend={m.settings_language()}
            options={languages}
            value={preferences.locale}
            onChange={(locale) => onChange({ locale })}
          />
          <p className={styles.note}>{m.settings_language_note()}</p>
        </div>
        <SegmentedControl
          legend={m.settings_theme()}
          options={[
            { value: 'system', label: m.settings_theme_system() },
            { value: 'light', label: m.settings_theme_light() },
            { value: 'dark', label: m.settings_theme_dark() },
          ]}
          value={preferences.theme}
          onChange={(theme) => onChange({ theme })}
        />
        <SegmentedControl
          legend={m.settings_text_size()}
          options={[
            { value: 'normal', label: m.settings_text_normal() },
            { value: 'large', label: m.settings_text_large() },
            { value: 'larger', label: m.settings_text_larger() },
          ]}
          value={preferences.textSize}
          onChange={(textSize) => onChange({ textSize })}
        />
        <div className={styles.choice}>
          <SegmentedControl
            legend={m.settings_motion()}
            options={[
              { value: 'system', label: m.settings_motion_system() },
              { value: 'reduced', label: m.settings_motion_reduced() },
            ]}
            value={preferences.motion}
            onChange={(motion) => onChange({ motion })}
          />
          <p className={styles.note}>{m.settings_motion_note()}</p>
        </div>
      </Card>
      {people}
      <DataSection {...props} locale={preferences.locale} />
      <Card as="section" className={styles.section} aria-labelledby="settings-bench">
        <h2 id="settings-bench">{m.bench_settings()}</h2>
        <p>{m.bench_settings_text()}</p>
        <div className={styles.actions}>{benchLink}</div>
      </Card>
      <AboutSection {...props} />
    </div>
  );
}
