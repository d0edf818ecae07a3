import type { Localized } from '../base/locale.ts';
import { type Library, markIndex } from '../pack/library.ts';
import type { PersonaSource, TemperSource } from '../pack/persona-schema.ts';
import type { MoodTriple } from '../phrases/vocabulary.ts';
import { type MoodCause, toTenth } from './mood.ts';

/** How warm the agent's reply was: it lifted trust with warmth, or it cost trust. */
export type Warmth = -1 | 0 | 1;

export interface Customer {
  readonly persona: PersonaSource;
  readonly temper: TemperSource;
}

/** What a reply does to one customer in one state. */
export interface ReplyEffect {
  readonly change: MoodTriple;
  readonly causes: readonly MoodCause[];
  readonly warmth: Warmth;
  /** Counts towards the end of the storm. */
  readonly soothes: boolean;
}

interface ReplyMood {
  readonly change: MoodTriple;
  readonly because: Localized;
}

const warmTraits = ['t-empathy', 't-apology', 't-reassure', 't-praise', 't-smalltalk', 't-name'];
/** No single reply moves a value further than this. */
const mostPerReply = 20;
/** Only so many causes of each sign count. */
const mostCauses = 3;

/**
 * The mood change of a reply that carries `marks` (indices into the library's marks), for a customer whose storm
 * is over or not and who heard `before` last. Source: the mood model of personas.md, section 1.
 */
export function replyEffect(
  library: Library,
  customer: Customer,
  settled: boolean,
  before: Warmth,
  marks: readonly number[],
  extra: ReplyMood | null,
): ReplyEffect {
  const all = withTraits(library, marks);
  const ids = new Set([...all].map((mark) => library.marks[mark]?.id ?? ''));
  const causes = causesOf(library, customer, settled, all, ids);
  const trust = causes.reduce((sum, cause) => sum + cause.change[1], 0);
  const warmth: Warmth = trust < 0 ? -1 : trust > 0 && warmTraits.some((trait) => ids.has(trait)) ? 1 : 0;

  const swing = markIndex(library, 't-style-swing');
  if (before === 1 && warmth === -1 && !all.has(swing)) {
    causes.push(...causesOf(library, customer, settled, new Set([swing]), ids));
  }
  const mirrors = customer.persona.mirrors ?? 0;
  const mirrored = causes.map((cause) => ({
    ...cause,
    change: cause.change.map((value) =>
      toTenth(value * (value * before > 0 ? 1 + mirrors : 1)),
    ) as unknown as MoodTriple,
  }));
  const counted = strongest(mirrored);
  if (extra) counted.push({ kind: 'author', mark: -1, change: extra.change, because: extra.because });

  const pace = customer.persona['patience-per-reply'];
  const sum = (axis: 0 | 1 | 2) => counted.reduce((total, cause) => total + cause.change[axis], 0);
  const change: MoodTriple = [
    toTenth(bounded(sum(0)) + pace),
    toTenth(bounded(sum(1))),
    toTenth(bounded(sum(2))),
  ];
  if (pace !== 0) counted.push({ kind: 'pace', mark: -1, change: [pace, 0, 0], because: null });

  const storm = customer.temper.storm;
  const soothes = storm?.with.some((id) => ids.has(id)) === true && !storm.without.some((id) => ids.has(id));
  return { change, causes: counted, warmth, soothes };
}

/** The marks with the traits they bring along, in order. */
function withTraits(library: Library, marks: readonly number[]): Set<number> {
  const all = new Set(marks);
  for (const mark of marks) for (const trait of library.marks[mark]?.traits ?? []) all.add(trait);
  return all;
}

function causesOf(
  library: Library,
  { persona, temper }: Customer,
  settled: boolean,
  marks: ReadonlySet<number>,
  ids: ReadonlySet<string>,
): MoodCause[] {
  const storm = settled ? undefined : temper.storm;
  const causes: MoodCause[] = [];
  for (const mark of marks) {
    const { id = '', mood = null, traits = [] } = library.marks[mark] ?? {};
    const row = rowFor(temper.rows, id, ids) ?? rowFor(persona.rows, id, ids);
    // A rule whose traits carry its mood has none of its own, unless this customer takes it in a special way.
    const base = row?.mood ?? (traits.length > 0 ? null : mood);
    if (!base || base.every((value) => value === 0)) continue;
    const gain = (storm?.gain ?? temper.gain) * (storm?.['deaf-to'].includes(id) ? storm.solution : 1);
    const loss = (storm?.loss ?? temper.loss) * (temper.doubled?.includes(id) ? 2 : 1);
    const change = base.map((value) => toTenth(value * (value > 0 ? gain : loss))) as unknown as MoodTriple;
    causes.push({ kind: 'mark', mark, change, because: row?.because ?? null });
  }
  return causes;
}

function rowFor(rows: PersonaSource['rows'], id: string, ids: ReadonlySet<string>) {
  return rows.find(
    (row) =>
      row.mark === id &&
      (row.with ?? []).every((other) => ids.has(other)) &&
      !(row.without ?? []).some((other) => ids.has(other)),
  );
}

/** The three strongest gains and the three strongest losses, in the order heard. */
function strongest(causes: readonly MoodCause[]): MoodCause[] {
  const weight = (cause: MoodCause) => cause.change[0] + cause.change[1] + cause.change[2];
  const pick = (wanted: (value: number) => boolean) =>
    causes
      .filter((cause) => wanted(weight(cause)))
      .sort((a, b) => Math.abs(weight(b)) - Math.abs(weight(a)) || a.mark - b.mark)
      .slice(0, mostCauses);
  const kept = new Set([...pick((value) => value > 0), ...pick((value) => value < 0)]);
  return causes.filter((cause) => kept.has(cause) || weight(cause) === 0);
}

function bounded(value: number): number {
  return Math.max(-mostPerReply, Math.min(mostPerReply, value));
}
