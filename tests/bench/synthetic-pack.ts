import { deepFreeze } from '../../src/core/base/deep-freeze.ts';
import { flatRows } from '../../src/core/pack/flat-rows.ts';
import type { Library } from '../../src/core/pack/library.ts';
import type { NodeProgram, Program } from '../../src/core/pack/program.ts';

/** Where choice `index` of node `node` leads in a graph of `size` nodes: the same for Rapport and its peers. */
export function targetOf(node: number, choice: number, size: number): number {
  return (node * 7 + choice * 13 + 1) % size;
}

/** A program of `size` decision points with three replies each, marked as real calls are, and one ending out of the way. */
export function syntheticProgram(size: number, library: Library): Program {
  const text = (what: string) => ({ zh: `${what}.`, en: `${what}.` });
  const marks = library.marks.flatMap((mark, index) => (mark.set === 'call-level' ? [] : [index]));
  const guard = [{ test: 'patience', min: 40, max: 1_000_000 }] as const;
  let serial = 0;
  const nodes: NodeProgram[] = Array.from({ length: size }, (_, node) => ({
    kind: 'choice',
    id: `node-${node}`,
    stage: 'help',
    scene: null,
    speaker: -1,
    says: [
      { when: guard, say: text(`says ${node} kindly`) },
      { when: null, say: text(`says ${node}`) },
    ],
    hint: null,
    seconds: 30,
    replies: [0, 1, 2].map((choice) => ({
      id: `reply-${choice}`,
      serial: serial++,
      say: text(`reply ${choice} at ${node}`),
      marks: [0, 1, 2].map((offset) => ({
        mark: marks[(node * 3 + choice * 5 + offset) % marks.length] ?? 0,
        quote: null,
      })),
      routes: [{ when: null, to: targetOf(node, choice, size) }],
      when: null,
      react: [],
      stage: 'help' as const,
      set: choice === 0 ? [node % 8] : [],
      clear: [],
      promises: [],
      keeps: [],
      breaks: [],
      mood: null,
      hears: { zh: [], en: [] },
      note: null,
    })),
    asksBack: [],
    fallback: 0,
  }));
  nodes.push({
    kind: 'ending',
    id: 'end',
    quality: 'fair',
    title: text('end'),
    text: text('end'),
    scene: null,
    says: [],
  });
  return deepFreeze({
    formatVersion: 1,
    digest: '0'.repeat(64),
    id: 'synthetic',
    version: '1.0.0',
    title: text('synthetic'),
    summary: text('synthetic'),
    authors: ['bench'],
    library,
    scenarios: [
      {
        id: 'synthetic',
        title: text('synthetic'),
        summary: text('synthetic'),
        kind: 'reception',
        channel: 'phone',
        sector: 'other',
        difficulty: 1,
        minutes: 1,
        source: '',
        par: 10,
        crowd: false,
        customer: { name: text('customer'), persona: 0, temper: 0, casting: 'open' },
        cast: [],
        briefing: { role: text('r'), goal: text('g'), know: [], hidden: [], checklist: [] },
        promises: [],
        thresholds: [],
        start: 0,
        nodes,
        rows: flatRows(nodes),
        flags: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
        watched: [],
      },
    ],
  });
}
