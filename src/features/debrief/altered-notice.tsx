import { m } from '../../i18n/generated/messages.js';
import { ErrorPanel } from '../../kit/error-panel.tsx';
import type { Integrity } from '../../platform/integrity.ts';

type Alteration = Extract<Integrity, { kind: 'altered' }>['alteration'];

/** Above a report that cannot be relied on: what was altered, and what to do. */
export function AlteredNotice({ alteration }: { readonly alteration: Alteration }) {
  return <ErrorPanel sentence={alterationWords(alteration)} detail={m.debrief_altered_next()} />;
}

function alterationWords(alteration: Alteration): string {
  switch (alteration.kind) {
    case 'field':
      return alteration.event === null
        ? m.debrief_altered_header({ field: alteration.path })
        : m.debrief_altered_field({ number: alteration.event + 1, field: alteration.path });
    case 'cut':
      return m.debrief_altered_cut({ left: alteration.left });
    case 'added':
      return m.debrief_altered_added({ number: alteration.event + 1 });
    case 'pack':
      return m.debrief_altered_pack();
    default:
      return m.debrief_altered_seal();
  }
}
