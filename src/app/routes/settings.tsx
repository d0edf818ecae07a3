import { useCallback, useEffect, useState } from 'react';
import { Link } from 'react-router';
import { useStore } from 'zustand';
import { version } from '../../../package.json';
import { SettingsPage } from '../../features/settings/settings-page.tsx';
import { m } from '../../i18n/generated/messages.js';
import { buttonClass } from '../../kit/button-class.ts';
import { lookForVersion } from '../../platform/offline/look-for-version.ts';
import { type OfflineState, watchOffline } from '../../platform/offline/watch-offline.ts';
import { askToPersist, readStorageState, type StorageState } from '../../platform/storage-state.ts';
import { canUndoRestore, restoreBackup, undoRestore } from '../calls/restore-backup.ts';
import { saveAllCalls } from '../calls/save-calls.ts';
import { PeopleHere } from '../people/people-here.tsx';
import { useHistory, usePreferences, useServices } from '../services-context.ts';
import { PageFrame } from '../shell/page-frame.tsx';

export function SettingsRoute() {
  const services = useServices();
  const preferences = usePreferences();
  const { rows } = useHistory();
  const keeping = useStore(services.storage, (facts) => facts.keeping);
  const [undoable, setUndoable] = useState(canUndoRestore);
  const [storage, setStorage] = useState<StorageState | null>(null);
  const [offline, setOffline] = useState<OfflineState | null>(null);
  const look = useCallback(() => readStorageState().then(setStorage), []);
  useEffect(() => void look(), [look]);
  useEffect(() => watchOffline(setOffline), []);

  return (
    <PageFrame title={m.settings_title()}>
      <SettingsPage
        preferences={preferences}
        onChange={services.preferences.change}
        calls={rows?.length ?? null}
        storage={storage}
        keeping={keeping}
        onPersist={async () => {
          const agreed = await askToPersist();
          await look();
          return agreed;
        }}
        onExportAll={() => saveAllCalls(services)}
        onRestore={async () => {
          const words = await restoreBackup(services);
          setUndoable(canUndoRestore());
          return words;
        }}
        onUndoRestore={
          undoable
            ? async () => {
                const words = await undoRestore(services);
                setUndoable(false);
                return words;
              }
            : null
        }
        people={<PeopleHere />}
        version={version}
        offline={offline}
        onLookForVersion={lookForVersion}
        benchLink={
          <Link to="/bench" className={buttonClass()}>
            {m.bench_settings_open()}
          </Link>
        }
      />
    </PageFrame>
  );
}
