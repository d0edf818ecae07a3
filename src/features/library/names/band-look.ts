import type { Band } from '../../../core/scoring/score.ts';
import { m } from '../../../i18n/generated/messages.js';
import type { Tone } from '../../../kit/tone.ts';

interface BandLook {
  readonly name: string;
  readonly tone: Tone;
}

const LOOKS: Readonly<Record<Band, () => BandLook>> = {
  excellent: () => ({ name: m.library_band_excellent(), tone: 'do' }),
  good: () => ({ name: m.library_band_good(), tone: 'accent' }),
  pass: () => ({ name: m.library_band_pass(), tone: 'wording' }),
  fail: () => ({ name: m.library_band_fail(), tone: 'dont' }),
};

/** A band's name and colour. */
export function bandLook(band: Band): BandLook {
  return LOOKS[band]();
}
