import { ArrowRight, Clock, Headset, MessageSquareText, Store } from 'lucide-react';
import type { Locale } from '../../core/base/locale.ts';
import type { Channel } from '../../core/phrases/vocabulary.ts';
import { m } from '../../i18n/generated/messages.js';
import { Badge } from '../../kit/badge.tsx';
import { Card } from '../../kit/card.tsx';
import { tintStyle } from '../../kit/portrait/tint-style.ts';
import type { Catalog, CatalogEntry } from '../../platform/pack-source.ts';
import { BestRing } from './best-ring.tsx';
import styles from './call-card.module.css';
import { DifficultyDots } from './difficulty-dots.tsx';
import { LazyPortrait } from './lazy-portrait.tsx';
import { bandLook } from './names/band-look.ts';
import { callKindName } from './names/call-kind-name.ts';
import { channelName } from './names/channel-name.ts';
import { sectorName } from './names/sector-name.ts';
import { portraitOf } from './portrait-of.ts';
import type { TakenCall } from './taken-calls.ts';

export interface CallCardProps {
  readonly entry: CatalogEntry;
  readonly techniques: Catalog['techniques'];
  readonly locale: Locale;
  readonly taken: TakenCall | undefined;
  readonly onChoose: () => void;
}

const CHANNEL_ICONS: Readonly<Record<Channel, typeof Headset>> = {
  phone: Headset,
  counter: Store,
  chat: MessageSquareText,
};

/** A call as an invitation: who is there, what it is about, how hard, and how it went before. */
export function CallCard({ entry, techniques, locale, taken, onChoose }: CallCardProps) {
  const { species, temper } = portraitOf(entry.customer.persona, entry.customer.temper);
  const ChannelIcon = CHANNEL_ICONS[entry.channel];
  return (
    <Card as="li" interactive className={styles.card}>
      <div className={styles.scene} style={tintStyle(species)}>
        <p className={styles.who}>
          <span className={styles.channel}>
            <ChannelIcon aria-hidden="true" />
            {channelName(entry.channel)}
          </span>
          <span className={styles.customer}>{entry.customer.name[locale]}</span>
        </p>
        <LazyPortrait species={species} temper={temper} label="" />
      </div>
      <div className={styles.body}>
        <h2 className={styles.title}>
          <button type="button" data-card-action aria-haspopup="dialog" onClick={onChoose}>
            {entry.title[locale]}
          </button>
        </h2>
        <p className={styles.facts}>
          {entry.imported && <Badge>{m.library_imported()}</Badge>}
          <span>{callKindName(entry.kind)}</span>
          <span>{sectorName(entry.sector)}</span>
          <span className={styles.time}>
            <Clock aria-hidden="true" />
            {m.library_minutes({ count: entry.minutes })}
          </span>
          <span className={styles.difficulty}>
            <DifficultyDots value={entry.difficulty} />
          </span>
        </p>
        <p className={styles.summary}>{entry.summary[locale]}</p>
        {entry.techniques.length > 0 && (
          <ul className={styles.techniques} aria-label={m.library_techniques()}>
            {entry.techniques.map((id) => (
              <li key={id}>
                <Badge>{techniques[id]?.[locale] ?? id}</Badge>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className={styles.foot}>
        <TakenBefore taken={taken} />
        <span className={styles.take} aria-hidden="true">
          {m.library_take()}
          <ArrowRight />
        </span>
      </div>
    </Card>
  );
}

function TakenBefore({ taken }: { readonly taken: TakenCall | undefined }) {
  if (!taken) return <span className={styles.untaken}>{m.library_untaken()}</span>;
  return (
    <span className={styles.taken}>
      <BestRing raw={taken.best.raw} band={taken.best.band} />
      <span className={styles.takenWords}>
        <span className={styles.band}>{bandLook(taken.best.band).name}</span>
        <span>{m.library_taken({ count: taken.results.length })}</span>
      </span>
    </span>
  );
}
