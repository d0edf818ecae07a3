import { ArrowRight, Dices, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import type { Mode } from '../../../core/attempt/attempt.ts';
import type { Locale } from '../../../core/base/locale.ts';
import { m } from '../../../i18n/generated/messages.js';
import { Button } from '../../../kit/button.tsx';
import { Dialog } from '../../../kit/dialog.tsx';
import { StaticPortrait } from '../../../kit/portrait/static-portrait.tsx';
import type { Catalog, CatalogEntry } from '../../../platform/pack-source.ts';
import type { CallChoice } from '../call-choice.ts';
import { nameOf } from '../name-of.ts';
import { portraitOf } from '../portrait-of.ts';
import styles from './casting-dialog.module.css';
import { dealCustomer } from './deal-customer.ts';
import { ModeOptions } from './mode-options.tsx';
import { PortraitOptions } from './portrait-options.tsx';

export interface Customer {
  readonly persona: string;
  readonly temper: string;
}

export interface CastingDialogProps {
  readonly entry: CatalogEntry;
  readonly catalog: Catalog;
  readonly locale: Locale;
  /** Who stands there when the dialog opens. */
  readonly customer: Customer;
  readonly mode: Mode;
  /** A whole number below `count`, each as likely as the others. */
  readonly pick: (count: number) => number;
  readonly onClose: () => void;
  readonly onGo: (choice: CallChoice) => void;
}

/** Who will be on the line, in which mood, and how one wants to practise. */
export function CastingDialog(props: CastingDialogProps) {
  const { entry, catalog, locale, pick, onClose, onGo } = props;
  const [customer, setCustomer] = useState(props.customer);
  const [mode, setMode] = useState(props.mode);
  const [dealt, setDealt] = useState('');
  const { persona, temper } = customer;
  const written = entry.customer;
  const asWritten = persona === written.persona && temper === written.temper;
  const names = (chosen: Customer) => ({
    persona: nameOf(catalog.personas, chosen.persona, locale),
    temper: nameOf(catalog.tempers, chosen.temper, locale),
  });

  function deal(): void {
    const next = dealCustomer(catalog, customer, pick);
    setCustomer(next);
    setDealt(m.library_casting_dealt(names(next)));
  }

  return (
    <Dialog open onClose={onClose} title={entry.title[locale]} closeLabel={m.kit_close()}>
      <div className={styles.preview}>
        <StaticPortrait
          {...portraitOf(persona, temper)}
          label={m.library_casting_portrait(names(customer))}
        />
        <div className={styles.words}>
          <p className={styles.customer}>{written.name[locale]}</p>
          <p className={styles.pair}>
            {m.library_casting_pair(names(customer))}
            {asWritten && <span className={styles.written}>{m.library_casting_as_written()}</span>}
          </p>
          <p className={styles.tagline}>
            {catalog.personas.find(({ id }) => id === persona)?.tagline[locale]}
          </p>
          <p className={styles.tagline}>{catalog.tempers.find(({ id }) => id === temper)?.tagline[locale]}</p>
          {written.casting !== 'fixed' && (
            <div className={styles.deal}>
              <Button size="small" icon={<Dices aria-hidden="true" />} onClick={deal}>
                {m.library_casting_deal()}
              </Button>
              {!asWritten && (
                <Button
                  size="small"
                  icon={<RotateCcw aria-hidden="true" />}
                  onClick={() => setCustomer({ persona: written.persona, temper: written.temper })}
                >
                  {m.library_casting_reset()}
                </Button>
              )}
            </div>
          )}
        </div>
      </div>
      <p className={styles.announcement} role="status">
        {dealt}
      </p>
      {written.casting === 'fixed' ? (
        <p className={styles.fixed}>{m.library_casting_fixed()}</p>
      ) : (
        <div className={styles.casting}>
          <PortraitOptions
            legend={m.library_casting_persona()}
            value={persona}
            onChange={(id) => setCustomer({ persona: id, temper })}
            options={catalog.personas.map(({ id, name }) => ({
              id,
              name: name[locale],
              persona: id,
              temper,
            }))}
          />
          <PortraitOptions
            legend={m.library_casting_temper()}
            value={temper}
            onChange={(id) => setCustomer({ persona, temper: id })}
            options={catalog.tempers.map(({ id, name }) => ({ id, name: name[locale], persona, temper: id }))}
          />
        </div>
      )}
      <ModeOptions value={mode} onChange={setMode} />
      <div className={styles.go}>
        <Button
          variant="primary"
          icon={<ArrowRight aria-hidden="true" />}
          onClick={() => onGo({ pack: entry.pack, scenario: entry.scenario, persona, temper, mode })}
        >
          {m.library_casting_go()}
        </Button>
      </div>
    </Dialog>
  );
}
