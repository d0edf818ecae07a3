import type { Locale } from '../../../core/base/locale.ts';
import { m } from '../../../i18n/generated/messages.js';
import type { TextMark } from '../../../kit/split-marks.ts';
import { toneWords } from './bench-words.ts';
import type { HeardReply } from './read-reply.ts';

/** The spans to draw under a reply: none under the whole of it, and of two that meet the weightier. */
export function replyMarks(
  { rules, almost }: HeardReply,
  reply: string,
  locale: Locale,
): readonly TextMark[] {
  const found = rules.map(({ rule, tone, span }): TextMark => {
    const label = m.bench_mark({ tone: toneWords[tone](), rule: rule.name[locale] });
    return { id: rule.id, start: span[0], end: span[1], tone, label };
  });
  const nearly = almost.flatMap(({ mark, spans }) =>
    spans.map(
      ([start, end]): TextMark => ({
        id: `${mark.id} ${start}`,
        start,
        end,
        tone: 'neutral',
        label: m.bench_mark_almost({ rule: mark.name[locale] }),
      }),
    ),
  );
  const drawn: TextMark[] = [];
  for (const mark of [...found, ...nearly]) {
    const whole = mark.start === 0 && mark.end >= reply.length;
    const meets = drawn.some(({ start, end }) => mark.start < end && start < mark.end);
    if (!meets && !(whole && reply.length > 12)) drawn.push(mark);
  }
  return drawn;
}
