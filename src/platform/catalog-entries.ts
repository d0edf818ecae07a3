import type { Library } from '../core/pack/library.ts';
import type { Program, ScenarioProgram } from '../core/pack/program.ts';
import type { CatalogEntry } from './pack-source.ts';

/** Techniques in the order of the card's chips; a call exercises one when enough of its replies carry its marks. */
export const techniqueSets: readonly string[] = ['ten-do-dont', 'spin', 'fabe', 'complaint', 'techniques'];
const fewestMarks = 3;
const mostTechniques = 3;

/** What the library page needs to know of the calls of a pack, easy ones first. */
export function catalogEntries(program: Program): readonly CatalogEntry[] {
  return inOrder(program.scenarios.map((scenario) => entryOf(program, scenario, program.library)));
}

/** Entries as the library page shows them. */
export function inOrder(entries: readonly CatalogEntry[]): readonly CatalogEntry[] {
  return [...entries].sort((a, b) => a.difficulty - b.difficulty || (a.scenario < b.scenario ? -1 : 1));
}

function entryOf(program: Program, scenario: ScenarioProgram, library: Library): CatalogEntry {
  const { id, title, summary, kind, channel, sector, difficulty, minutes, customer, nodes } = scenario;
  return {
    pack: program.id,
    packTitle: program.title,
    digest: program.digest,
    scenario: id,
    title,
    summary,
    kind,
    channel,
    sector,
    difficulty,
    minutes,
    decisions: nodes.filter((node) => node.kind === 'choice').length,
    endings: nodes.filter((node) => node.kind === 'ending').length,
    techniques: techniquesOf(scenario, library),
    customer: {
      name: customer.name,
      persona: library.personas[customer.persona]?.id ?? '',
      temper: library.tempers[customer.temper]?.id ?? '',
      casting: customer.casting,
    },
  };
}

function techniquesOf({ nodes }: ScenarioProgram, library: Library): string[] {
  const counts = new Map<string, number>();
  for (const node of nodes) {
    if (node.kind !== 'choice') continue;
    for (const { mark } of node.replies.flatMap((reply) => reply.marks)) {
      const set = library.marks[mark]?.set ?? '';
      counts.set(set, (counts.get(set) ?? 0) + 1);
    }
  }
  return techniqueSets.filter((set) => (counts.get(set) ?? 0) >= fewestMarks).slice(0, mostTechniques);
}
