import { Check, CircleHelp, PenLine, X } from 'lucide-react';
import type { MarkTone } from './evidence-tone.ts';

const icons = { do: Check, dont: X, wording: PenLine, hint: CircleHelp } as const;

export interface ToneIconProps {
  readonly tone: MarkTone;
  readonly className?: string | undefined;
}

/** The meaning of a mark as a sign, beside its colour and its underline. */
export function ToneIcon({ tone, className }: ToneIconProps) {
  const Icon = icons[tone];
  return <Icon aria-hidden="true" className={className} />;
}
