import { describe, expect, test } from 'vitest';
import { builtInLibrary } from '../../../src/cli/built-in-library.ts';
import { compileLibrary } from '../../../src/core/pack/compile-library.ts';
import { markIndex } from '../../../src/core/pack/library.ts';
import { loadLibrary, printLibrary } from '../../../src/core/pack/library-json.ts';
import { library } from './packs.ts';
import { both, persona, rule, temper } from './small-world.ts';

describe('what comes with Rapport', () => {
  test('has no diagnostics', () => {
    expect(builtInLibrary().diagnostics).toEqual([]);
  });

  test('lists personas and tempers in the order people choose them', () => {
    expect(library().personas.map(({ id }) => id)).toEqual(['tiger', 'peacock', 'koala', 'owl', 'chameleon']);
    expect(library().tempers.map(({ id }) => id)).toEqual(['calm', 'picky', 'angry', 'overwhelmed']);
  });

  test('numbers every rule and trait once, and finds it by its id', () => {
    const { marks } = library();
    expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
    expect(marks.every(({ id }, index) => markIndex(library(), id) === index)).toBe(true);
    expect(markIndex(library(), 'no-such-rule')).toBe(-1);
  });

  test('survives printing and loading', () => {
    expect(loadLibrary(printLibrary(library()))).toEqual(library());
  });
});

describe('what is wrong with a library', () => {
  const head = { format: 1, version: '1.0.0' };
  const traits = { ...head, id: 'traits', title: both('traits'), traits: [] as unknown[] };

  function faults(changes: Readonly<Record<string, unknown>>): string[] {
    const files = new Map(
      Object.entries({
        'rules/traits.yaml': traits,
        'personas/plain.yaml': persona('plain', {
          fit: { prefers: ['good'], avoids: [] },
        }),
        'personas/tempers/calm.yaml': temper('calm'),
        'rules/a.yaml': { ...head, id: 'a', title: both('a'), rules: [rule('good', 1)] },
        ...changes,
      }).map(([name, value]) => [name, JSON.stringify(value, null, 1)]),
    );
    return compileLibrary(files).diagnostics.map(
      ({ code, file, range, data }) => `${file}:${range.line} ${code} ${data.id ?? ''}`,
    );
  }

  test('nothing', () => {
    expect(faults({})).toEqual([]);
  });

  test('a rule over several replies that names nobody; a beginning must begin something', () => {
    const across = { kind: 'sequence', before: ['good', 'goo*'], late: ['bad', 'ba*'] };
    const rules = { ...head, id: 'b', title: both('b'), rules: [{ ...rule('later', 1), across }] };
    const found = faults({ 'rules/b.yaml': rules });
    expect(found.map((fault) => fault.replace(/^.*? /, ''))).toEqual([
      'unknown-rule bad',
      'unknown-rule ba*',
    ]);
  });

  test('a rule twice, in its own file and line', () => {
    const rules = { ...head, id: 'b', title: both('b'), rules: [rule('good', 1)] };
    expect(faults({ 'rules/b.yaml': rules })).toEqual(['rules/b.yaml:11 duplicate-id good']);
  });

  test('a cue twice among those of a detector, also in two files', () => {
    const cues = { spin: [{ id: 'why', heard: 'loss' }], fabe: [{ id: 'why', weights: { none: 1 } }] };
    const set = (id: string) => ({ ...head, id, title: both(id), cues, rules: [] });
    expect(
      faults({ 'rules/b.yaml': set('b'), 'rules/c.yaml': { ...set('c'), cues: { spin: cues.spin } } }),
    ).toEqual([expect.stringMatching(/^rules\/c\.yaml:\d+ duplicate-id why$/)]);
  });

  test.each([
    { spon: [] },
    { spin: [{ id: 'why', main: { doubt: 1 } }] },
    { spin: [{ id: 'why', heard: 'later' }] },
    { fabe: [{ id: 'why', weights: { none: null } }] },
    { fabe: [{ id: 'why', weights: { situation: 1 } }] },
  ])('cues of an unknown detector, kind or weight: %j', (cues) => {
    const set = { ...head, id: 'b', title: both('b'), cues, rules: [] };
    expect(faults({ 'rules/b.yaml': set })).toHaveLength(1);
  });

  test.each(['traits', 'repairedBy', 'sharesWith', 'beside'])('an unknown name in %s', (key) => {
    const rules = {
      ...head,
      id: 'b',
      title: both('b'),
      rules: [rule('other', 1, { [key]: ['good', 'godo'] })],
    };
    const [found] = faults({ 'rules/b.yaml': rules });
    expect(found).toMatch(/^rules\/b\.yaml:\d+ unknown-rule godo$/);
  });

  test('an unknown name in a persona or a temper', () => {
    const fit = { prefers: ['good'], avoids: ['godo'] };
    const storm = { gain: 1, loss: 1, 'deaf-to': [], solution: 1, replies: 1, with: ['goood'], without: [] };
    expect(
      faults({
        'personas/owl.yaml': persona('owl', { fit }),
        'personas/tempers/cross.yaml': temper('cross', { storm, doubled: ['ogod'] }),
      }).map((line) => line.replace(/:\d+/, '')),
    ).toEqual([
      'personas/owl.yaml unknown-rule godo',
      'personas/tempers/cross.yaml unknown-rule goood',
      'personas/tempers/cross.yaml unknown-rule ogod',
    ]);
  });

  test('no traits at all', () => {
    expect(compileLibrary(new Map()).diagnostics.map(({ code, file }) => [code, file])).toEqual([
      ['file-missing', 'rules/traits.yaml'],
    ]);
  });
});
