import { cycleText, findCycles } from '../base/find-cycles.ts';
import { compileGuard, type GuardNames } from './compile-guard.ts';
import { compileReply } from './compile-reply.ts';
import { flatRows } from './flat-rows.ts';
import { createGuardNames } from './guard-names.ts';
import type { Guard } from './guard-schema.ts';
import type { Library } from './library.ts';
import { mostProblems, type Problems } from './problems.ts';
import type { NodeProgram, RouteProgram, ScenarioProgram, VariantProgram } from './program.ts';
import type { ScenarioSource, VariantSource } from './scenario-schema.ts';

type Path = readonly PropertyKey[];
type RouteSource = { readonly when?: Guard | undefined; readonly to: string };

/** What the parts of a scenario need to resolve their names. */
export interface ScenarioContext {
  readonly library: Library;
  readonly problems: Problems;
  readonly names: GuardNames;
  readonly variants: (source: readonly VariantSource[], path: Path) => VariantProgram[];
  readonly routes: (source: readonly RouteSource[], path: Path) => RouteProgram[];
  /** Promises of the scenario with their indices. */
  readonly promises: ReadonlyMap<string, number>;
  /** Position of the next reply in the scenario. */
  nextSerial(): number;
}

/** Resolves one scenario. Every unknown name becomes a problem; the result is usable only when there is none. */
export function compileScenario(
  source: ScenarioSource,
  library: Library,
  problems: Problems,
): ScenarioProgram {
  const places = placesOf(source, problems);
  const { names, flags, watched } = createGuardNames(source, library, problems);
  let serial = 0;
  const place = (id: string, path: Path): number => {
    const index = places.get(id);
    if (index === undefined) problems.add('missing-target', path, { id });
    return index ?? -1;
  };
  const context: ScenarioContext = {
    library,
    problems,
    names,
    promises: new Map(Object.keys(source.promises ?? {}).map((id, index) => [id, index])),
    nextSerial: () => serial++,
    variants: (variants, path) => {
      checkDefault(variants, path, problems);
      return variants.map((variant, index) => ({
        when: variant.when ? compileGuard(variant.when, names, [...path, index, 'when']) : null,
        say: variant.say,
      }));
    },
    routes: (routes, path) => {
      checkDefault(routes, path, problems);
      return routes.map((route, index) => ({
        when: route.when ? compileGuard(route.when, names, [...path, index, 'when']) : null,
        to: place(route.to, [...path, index, 'to']),
      }));
    },
  };
  const cast = Object.entries(source.cast ?? {}).map(([id, member]) => ({ id, name: member.name }));
  if (cast.some(({ id }) => id === 'customer'))
    problems.add('cast-customer', ['cast', 'customer'], {}, 'key');
  const speaker = (id: string | undefined, path: Path): number => {
    if (id === undefined || id === 'customer') return -1;
    const index = cast.findIndex((member) => member.id === id);
    if (index < 0) problems.add('unknown-speaker', path, { id });
    return index;
  };

  const nodes: NodeProgram[] = [];
  for (const [id, node] of Object.entries(source.nodes)) {
    const path = ['nodes', id];
    const replyIds = new Set<string>();
    nodes.push({
      kind: 'choice',
      id,
      stage: node.stage,
      scene: node.scene ?? null,
      speaker: speaker(node.speaker, [...path, 'speaker']),
      says: context.variants(node.says, [...path, 'says']),
      hint: node.hint ?? null,
      seconds: node.seconds ?? 30,
      replies: node.replies.map((reply, index) => {
        const at = [...path, 'replies', index];
        if (replyIds.has(reply.id)) problems.add('duplicate-id', [...at, 'id'], { id: reply.id });
        replyIds.add(reply.id);
        return compileReply(reply, node.stage, context, at);
      }),
      asksBack: node['asks-back'] ? context.variants(node['asks-back'], [...path, 'asks-back']) : [],
      fallback: place(node.fallback, [...path, 'fallback']),
    });
    if (node.replies.every((reply) => reply.when))
      problems.add('no-open-reply', [...path, 'replies'], { id });
  }
  for (const [id, routes] of Object.entries(source.junctions ?? {})) {
    nodes.push({ kind: 'junction', id, routes: context.routes(routes, ['junctions', id]) });
  }
  for (const [id, ending] of Object.entries(source.endings)) {
    nodes.push({
      kind: 'ending',
      id,
      quality: ending.quality,
      title: ending.title,
      text: ending.text,
      scene: ending.scene ?? null,
      says: ending.says ? context.variants(ending.says, ['endings', id, 'says']) : [],
    });
  }
  reportEndlessJunctions(nodes, problems);
  const start = place(source.start, ['start']);
  if (start >= 0 && nodes[start]?.kind !== 'choice')
    problems.add('start-not-a-node', ['start'], { id: source.start });

  const thresholds = source.thresholds ?? [];
  for (const [index, { id }] of thresholds.entries()) {
    if (thresholds.findIndex((other) => other.id === id) < index)
      problems.add('duplicate-id', ['thresholds', index, 'id'], { id });
  }

  return {
    id: source.id,
    title: source.title,
    summary: source.summary,
    kind: source.kind,
    channel: source.channel,
    sector: source.sector,
    difficulty: source.difficulty,
    minutes: source.minutes,
    source: source.source ?? '',
    par: source.par,
    crowd: source.crowd ?? false,
    customer: {
      name: source.customer.name,
      persona: names.persona(source.customer.persona, ['customer', 'persona']),
      temper: names.temper(source.customer.temper, ['customer', 'temper']),
      casting: source.customer.casting ?? 'suggested',
    },
    cast,
    briefing: source.briefing,
    promises: Object.entries(source.promises ?? {}).map(([id, promise]) => ({ id, ...promise })),
    thresholds: thresholds.map((threshold, index) => ({
      id: threshold.id,
      when: compileGuard(threshold.when, names, ['thresholds', index, 'when']),
      says: threshold.says ? context.variants(threshold.says, ['thresholds', index, 'says']) : [],
      to: threshold.to === undefined ? -1 : place(threshold.to, ['thresholds', index, 'to']),
    })),
    start,
    nodes,
    rows: flatRows(nodes),
    flags,
    watched,
  };
}

/** Of what is tried in turn the last has no condition, and only the last: nothing behind it is ever tried. */
function checkDefault(
  items: readonly { readonly when?: Guard | undefined }[],
  path: Path,
  problems: Problems,
) {
  const last = items.length - 1;
  const open = items.findIndex(({ when }) => when === undefined);
  if (open < 0) problems.add('no-default', [...path, last, 'when'], {});
  else if (open < last) problems.add('default-not-last', [...path, open], {});
}

/** Ids of nodes, junctions and endings with their indices; one name space. */
function placesOf(source: ScenarioSource, problems: Problems): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  let index = 0;
  const sections: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
    ['nodes', source.nodes],
    ['junctions', source.junctions ?? {}],
    ['endings', source.endings],
  ];
  for (const [section, members] of sections) {
    for (const id of Object.keys(members)) {
      if (places.has(id)) problems.add('duplicate-id', [section, id], { id }, 'key');
      else places.set(id, index);
      index++;
    }
  }
  return places;
}

/** A ring of junctions would turn for ever without a word said: each ring is told of once, with its way round. */
function reportEndlessJunctions(nodes: readonly NodeProgram[], problems: Problems): void {
  const edges = nodes.map((node) => (node.kind === 'junction' ? node.routes.map(({ to }) => to) : []));
  for (const cycle of findCycles(edges).slice(0, mostProblems)) {
    const ids = cycle.map((index) => nodes[index]?.id ?? '');
    problems.add('endless-junction', ['junctions', ids[0] ?? ''], { id: cycleText(ids) }, 'key');
  }
}
