import { Fingerprint } from 'lucide-react';
import { m } from '../../i18n/generated/messages.js';
import type { Integrity } from '../../platform/integrity.ts';
import styles from './seal-line.module.css';

/** Whether this is the log that was made, and what nobody can prove about it. */
export function SealLine({ integrity }: { readonly integrity: Integrity | null }) {
  if (integrity === null) return null;
  return (
    <p className={styles.seal}>
      <Fingerprint aria-hidden="true" />
      <span>
        {sealWords(integrity)} {integrity.kind === 'whole' && m.debrief_seal_limits()}
      </span>
    </p>
  );
}

function sealWords(integrity: Integrity): string {
  switch (integrity.kind) {
    case 'whole':
      return integrity.own
        ? m.debrief_seal_own({ device: integrity.device })
        : m.debrief_seal_other({ device: integrity.device });
    case 'altered':
      return m.debrief_seal_broken({ device: integrity.device });
    default:
      return m.debrief_seal_none();
  }
}
