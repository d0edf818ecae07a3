import { posix } from 'node:path';
import { readModule } from './read-module.ts';

/** Room to floor; a name that closes with `/*` stands for every folder there, each a room of its own. */
export type Floors = Readonly<Record<string, number>>;

/** Folders whose subfolders are the rooms. */
const WINGS = ['core', 'features'];

/** Data that any room above the core may read. */
const DATA = /^(scenarios\/|package\.json$)/;

/** The room of a file under src: `core/pack`, `features/practice`, `kit`; undefined outside every room. */
export function roomOf(path: string): string | undefined {
  const [house, first, second, third] = path.split('/');
  if (house !== 'src' || first === undefined || second === undefined) return undefined;
  if (!WINGS.includes(first)) return first;
  return third === undefined ? undefined : `${first}/${second}`;
}

/** One sentence for each import of the file that the house forbids, or for a file that is in no room. */
export function floorViolations(path: string, source: string, floors: Floors): string[] {
  const room = roomOf(path);
  const floor = floorOf(room, floors);
  if (room === undefined || floor === undefined) {
    return [`${path} is in no room of the table: ${room ?? 'files live in rooms'}`];
  }
  const { imports, error } = readModule(path, source);
  if (error !== undefined) return [`${path} cannot be parsed: ${error}`];

  return imports.flatMap(({ path: imported, line }) => {
    const reason = objection(path, room, floor, imported, floors);
    return reason === undefined ? [] : [`${path}:${line} imports '${imported ?? '…'}': ${reason}`];
  });
}

function objection(
  path: string,
  room: string,
  floor: number,
  imported: string | undefined,
  floors: Floors,
): string | undefined {
  if (imported === undefined) return 'the path is computed, so nobody can tell where it leads';
  if (imported.startsWith('/')) return 'write it as a relative path';
  if (!imported.startsWith('.')) return undefined;

  const target = posix.join(posix.dirname(path), imported.replace(/[?#].*$/, ''));
  if (!target.startsWith('src/')) {
    return DATA.test(target) && !room.startsWith('core/') ? undefined : 'it lies outside the house';
  }
  const other = roomOf(target);
  if (other === room) return undefined;
  const otherFloor = floorOf(other, floors);
  if (other === undefined || otherFloor === undefined) return `${other ?? target} is no room of the table`;
  if (otherFloor < floor) return undefined;
  return `${room} (floor ${floor}) may not use ${other} (floor ${otherFloor})`;
}

function floorOf(room: string | undefined, floors: Floors): number | undefined {
  if (room === undefined) return undefined;
  return floors[room] ?? floors[room.replace(/\/[^/]+$/, '/*')];
}
