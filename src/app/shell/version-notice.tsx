import { useEffect, useState } from 'react';
import { m } from '../../i18n/generated/messages.js';
import { Button } from '../../kit/button.tsx';
import { type Toast, ToastRegion } from '../../kit/toast-region.tsx';
import { takeNewVersion } from '../../platform/offline/take-new-version.ts';
import { watchVersions } from '../../platform/offline/watch-versions.ts';
import styles from './version-notice.module.css';

/** Offers a new version when no call is open, and says so when a part of this one can no longer be had. */
export function VersionNotice() {
  const [ready, setReady] = useState(false);
  const [missing, setMissing] = useState(false);
  const [putOff, setPutOff] = useState<readonly string[]>([]);

  useEffect(() => watchVersions(setReady), []);
  useEffect(() => {
    // The page that asked for the part tells of it in its own way; what to do about it is said here.
    const tell = () => setMissing(true);
    window.addEventListener('vite:preloadError', tell);
    return () => window.removeEventListener('vite:preloadError', tell);
  }, []);

  const toasts: Toast[] = [];
  if (missing) {
    toasts.push({
      id: 'missing',
      text: m.shell_part_missing(),
      tone: 'wording',
      action: <Button onClick={() => window.location.reload()}>{m.shell_error_reload()}</Button>,
    });
  }
  if (ready) {
    toasts.push({
      id: 'ready',
      text: m.shell_version_ready(),
      action: <Button onClick={() => void takeNewVersion()}>{m.shell_version_use()}</Button>,
    });
  }
  return (
    <div className={styles.place}>
      <ToastRegion
        label={m.shell_version_region()}
        dismissLabel={m.shell_version_later()}
        toasts={toasts.filter(({ id }) => !putOff.includes(id))}
        onDismiss={(id) => setPutOff([...putOff, id])}
      />
    </div>
  );
}
