import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFolder } from '../../../src/cli/read-folder.ts';
import { markOfPack } from '../../../src/core/attempt/seal.ts';
import { compilePack } from '../../../src/core/pack/compile-pack.ts';
import { loadProgram, printProgram } from '../../../src/core/pack/printed-program.ts';
import type { ChoiceNode, Program, ScenarioProgram } from '../../../src/core/pack/program.ts';
import { playRun } from '../../../src/core/scoring/play-run.ts';
import {
  builtInPacks,
  compiled,
  editedTemplate,
  headerFor,
  library,
  template,
  templateFiles,
  textOf,
  umbrella,
} from './packs.ts';
import { node, reply, rule, smallLibrary, smallPack } from './small-world.ts';

const call = (program: Program) => program.scenarios[0] as ScenarioProgram;

describe('a good pack', () => {
  test('compiles into numbered places, the first of which is the start', () => {
    const { nodes, start, flags, par, customer } = call(template());
    expect(nodes.map(({ id }) => id)).toEqual([
      'hello',
      'search',
      'close',
      'part',
      'grateful',
      'polite',
      'gave-up',
    ]);
    expect(nodes.map(({ kind }) => kind)).toEqual([
      'choice',
      'choice',
      'choice',
      'junction',
      'ending',
      'ending',
      'ending',
    ]);
    expect([start, flags, par]).toEqual([0, ['asked-kindly'], 3]);
    expect(library().personas[customer.persona]?.id).toBe('koala');
  });

  test('resolves what a reply refers to', () => {
    const hello = call(template()).nodes[0] as ChoiceNode;
    const [greet] = hello.replies;
    expect(greet?.routes).toEqual([{ when: null, to: 1 }]);
    expect(greet?.marks.map(({ mark }) => library().marks[mark]?.id)).toEqual([
      'open-03-identity-offer',
      'q-open',
    ]);
    expect(greet?.set).toEqual([0]);
    expect(hello.replies.map(({ serial }) => serial)).toEqual([0, 1, 2]);
    expect(hello.seconds).toBe(30);
  });

  test('cannot be changed afterwards', () => {
    const { scenarios } = template();
    const [scenario] = scenarios;
    for (const part of [
      template(),
      scenarios,
      scenario,
      scenario?.nodes,
      scenario?.nodes[0],
      scenario?.briefing.know,
    ])
      expect(Object.isFrozen(part)).toBe(true);
  });
});

describe('the digest', () => {
  const digestOf = (files: ReadonlyMap<string, string | Uint8Array>) => compiled(files, library()).digest;

  test('is the same for the same content, however it is written', () => {
    const bytes = new Map([...templateFiles()].map(([name]) => [name, textOf(templateFiles(), name)]));
    expect(digestOf(bytes)).toBe(template().digest);
    expect(digestOf(new Map([...templateFiles()].reverse()))).toBe(template().digest);
    expect(digestOf(editedTemplate(umbrella, '# One call.', '# The call.'))).toBe(template().digest);
    expect(digestOf(editedTemplate(umbrella, 'say: {', 'say:   {'))).toBe(template().digest);
  });

  test.each([
    [umbrella, '黑的，木头柄', '黑的，竹头柄'],
    [umbrella, 'par: 3', 'par: 4'],
    [umbrella, '{ min: 65 }', '{ min: 66 }'],
    [umbrella, 'set: [ asked-kindly ]', 'set: [ asked-kindly, asked ]'],
    ['pack.yaml', 'version: 0.1.0', 'version: 0.1.1'],
  ])('changes with the content of %s: %s', (file, from, to) => {
    expect(digestOf(editedTemplate(file, from, to))).not.toBe(template().digest);
  });

  test('changes with the library', () => {
    const pack = (rules: readonly ReturnType<typeof rule>[]) =>
      smallPack(smallLibrary({ rules }), { first: node([reply('done', 'end')]) }).digest;
    expect(pack([rule('good', 4)])).toBe(pack([rule('good', 4)]));
    expect(pack([rule('good', 5)])).not.toBe(pack([rule('good', 4)]));
  });
});

describe('a program that travels', () => {
  test.each(['template', 'telecom-hall', 'exhibition'])(
    'plays the same after printing and loading: %s',
    (name) => {
      const program = builtInPacks().find((pack) => pack.name === name)?.program ?? template();
      const loaded = loadProgram(printProgram(program), library());
      if (!loaded) throw new Error('not loaded');
      expect(loaded.digest).toBe(program.digest);
      expect(JSON.parse(JSON.stringify(loaded.scenarios))).toEqual(
        JSON.parse(JSON.stringify(program.scenarios)),
      );
      expect(loadProgram(printProgram(loaded), library())).toEqual(loaded);
      for (const scenario of program.scenarios) {
        for (let seed = 0; seed < 20; seed++) {
          const header = headerFor(program, scenario, { seed });
          expect(playRun(loaded, header, 'random')).toEqual(playRun(program, header, 'random'));
        }
        const attempt = { header: headerFor(program, scenario, {}), events: [] };
        expect(markOfPack(loaded, attempt)).toBe(markOfPack(program, attempt));
      }
    },
  );

  test('is refused by another library', () => {
    expect(loadProgram(printProgram(template()), smallLibrary())).toBe(null);
  });
});

test('four faults give four diagnostics, each at its line', () => {
  const files = readFolder(join(import.meta.dirname, '../../fixtures/packs/four-faults'));
  const { program, diagnostics } = compilePack(files, library());
  expect(program).toBe(undefined);
  expect(diagnostics.map(({ code, range }) => `${range.line}:${range.column} ${code}`).sort()).toEqual([
    '14:1 yaml-tab',
    '24:56 missing-target',
    '25:15 duplicate-id',
    '26:68 unknown-rule',
  ]);
});

test('nothing is repaired silently: one error is enough to have no program', () => {
  const { program, diagnostics } = compilePack(editedTemplate(umbrella, 'set: [', 'sett: ['), library());
  expect(program).toBe(undefined);
  expect(diagnostics.every(({ severity }) => severity === 'error')).toBe(true);
});
