import { useState } from 'react';
import { m } from '../../i18n/generated/messages.js';
import { Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import type { VersionNews } from '../../platform/offline/look-for-version.ts';
import type { OfflineState } from '../../platform/offline/watch-offline.ts';
import styles from './settings-page.module.css';

export interface AboutSectionProps {
  readonly version: string;
  /** Whether the app works without a network; null until known. */
  readonly offline: OfflineState | null;
  readonly onLookForVersion: () => Promise<VersionNews>;
}

const newsWords: Readonly<Record<VersionNews, () => string>> = {
  newest: m.settings_version_newest,
  found: m.settings_version_found,
  unreachable: m.settings_version_unreachable,
};

const offlineWords: Readonly<Record<OfflineState, () => string>> = {
  ready: m.settings_offline_ready,
  'not-yet': m.settings_offline_not_yet,
  unsupported: m.settings_offline_unsupported,
};

/** What the app is, in which version, and whether it is here for days without a network. */
export function AboutSection({ version, offline, onLookForVersion }: AboutSectionProps) {
  const [news, setNews] = useState<VersionNews | 'looking' | null>(null);

  function look(): void {
    setNews('looking');
    onLookForVersion().then(setNews, () => setNews('unreachable'));
  }

  return (
    <Card as="section" className={styles.section} aria-labelledby="settings-about">
      <h2 id="settings-about">{m.settings_about()}</h2>
      <p>{m.settings_about_text()}</p>
      <dl className={styles.facts}>
        <dt>{m.settings_about_version()}</dt>
        <dd>{version}</dd>
        <dt>{m.settings_offline()}</dt>
        <dd>{offline === null ? '…' : offlineWords[offline]()}</dd>
        <dt>{m.settings_about_licence()}</dt>
        <dd>{m.settings_about_licence_value()}</dd>
      </dl>
      <p role="status" className={styles.news}>
        {news !== null && (news === 'looking' ? m.settings_version_looking() : newsWords[news]())}
      </p>
      {offline !== null && offline !== 'unsupported' && (
        <div className={styles.actions}>
          <Button onClick={look}>{m.settings_version_look()}</Button>
        </div>
      )}
    </Card>
  );
}
