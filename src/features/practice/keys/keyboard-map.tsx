import { m } from '../../../i18n/generated/messages.js';
import { Dialog } from '../../../kit/dialog.tsx';
import { Kbd } from '../../../kit/kbd.tsx';
import { SegmentedControl } from '../../../kit/segmented-control.tsx';
import styles from './keyboard-map.module.css';

interface KeyboardMapProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly singleKeys: boolean;
  readonly onSingleKeys: (on: boolean) => void;
}

interface Row {
  readonly keys: () => readonly string[];
  readonly does: () => string;
}

const rows: readonly Row[] = [
  { keys: () => ['1', '2', '3', '4'], does: () => m.practice_keymap_pick() },
  { keys: () => [m.practice_key_space(), m.practice_key_enter()], does: () => m.practice_keymap_skip() },
  { keys: () => ['T'], does: () => m.practice_keymap_type() },
  { keys: () => [m.practice_key_enter()], does: () => m.practice_keymap_send() },
  { keys: () => [m.practice_key_shift_enter()], does: () => m.practice_keymap_line() },
  { keys: () => [m.practice_key_escape()], does: () => m.practice_keymap_escape() },
  { keys: () => ['H'], does: () => m.practice_keymap_hint() },
  { keys: () => ['P'], does: () => m.practice_keymap_pause() },
  { keys: () => ['?'], does: () => m.practice_keymap_help() },
];

/** All keys of a call on one sheet. */
export function KeyboardMap({ open, onClose, singleKeys, onSingleKeys }: KeyboardMapProps) {
  return (
    <Dialog open={open} onClose={onClose} title={m.practice_keymap_title()} closeLabel={m.practice_close()}>
      <dl className={styles.map}>
        {rows.map(({ keys, does }) => (
          <div key={does()} className={styles.row}>
            <dt className={styles.keys}>
              {keys().map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{does()}</dd>
          </div>
        ))}
      </dl>
      <SegmentedControl
        legend={m.practice_keymap_single()}
        value={singleKeys ? 'on' : 'off'}
        onChange={(value) => onSingleKeys(value === 'on')}
        options={[
          { value: 'on', label: m.practice_keymap_single_on() },
          { value: 'off', label: m.practice_keymap_single_off() },
        ]}
      />
    </Dialog>
  );
}
