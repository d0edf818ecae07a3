import { type Library, markIndex } from '../../../src/core/pack/library.ts';
import type { PersonaSource } from '../../../src/core/pack/persona-schema.ts';
import type { ScenarioProgram } from '../../../src/core/pack/program.ts';
import type { Stage } from '../../../src/core/phrases/vocabulary.ts';
import { type CallFacts, callFacts } from '../../../src/core/scoring/call-rules/call-facts.ts';
import type { RatedMark, RatedReply } from '../../../src/core/scoring/rated-reply.ts';
import { both, node, reply, smallPack } from '../pack/small-world.ts';

/** A reply by the ids of its marks, with what a test wants to be otherwise. */
export interface Said extends Partial<Pick<RatedReply, 'answers' | 'promises' | 'keeps' | 'breaks'>> {
  readonly stage?: Stage;
  readonly marks?: readonly (string | ({ readonly id: string } & Partial<RatedMark>))[];
}

export function rated(library: Library, said: readonly Said[]): readonly RatedReply[] {
  return said.map(
    ({ answers = true, stage = 'help', marks = [], promises = [], keeps = [], breaks = [] }, turn) => ({
      turn,
      answers,
      stage,
      marks: marks.map((given) => {
        const { id, ...more } = typeof given === 'string' ? { id: given } : given;
        const mark = markIndex(library, id);
        if (mark < 0) throw new Error(`no mark ${id}`);
        return { mark, span: null, confidence: 1, repaired: false, ...more };
      }),
      promises,
      keeps,
      breaks,
    }),
  );
}

interface Circumstances {
  readonly kind?: ScenarioProgram['kind'];
  readonly par?: number;
  readonly persona?: PersonaSource | undefined;
  readonly ending?: CallFacts['ending'];
  readonly hints?: CallFacts['hints'];
}

/** The facts of a call in which these replies were given; two promises exist, the first due in the call. */
export function factsOf(
  library: Library,
  said: readonly Said[],
  { kind = 'reception', par = 2, persona, ending = 'fair', hints = [] }: Circumstances = {},
): CallFacts {
  const { scenarios } = smallPack(
    library,
    { first: node([reply('done', 'end')]) },
    {
      kind,
      par,
      customer: {
        name: both('Lin'),
        persona: library.personas[0]?.id ?? '',
        temper: library.tempers[0]?.id ?? '',
      },
      promises: { now: { text: both('now'), due: 'call' }, later: { text: both('later'), due: 'later' } },
    },
  );
  const who = persona ?? library.personas[0];
  if (!scenarios[0] || !who) throw new Error('nobody to call');
  return callFacts(library, scenarios[0], who, ending, rated(library, said), hints);
}
