import { createRequire } from 'node:module';
import { targetOf } from './synthetic-pack.ts';

const require = createRequire(new URL('./peers/package.json', import.meta.url));

/** One engine on a graph of a given size, loaded from its own compiled form and stepped by picking. */
export interface EnginePeer {
  readonly name: string;
  /** Largest graph it can be built for in reasonable time. */
  readonly largest: number;
  /** Makes the engine's own compiled form, untimed. */
  prepare(size: number): unknown;
  /** Loads the compiled form, timed, and gives a function that picks choice 0, 1 or 2 once. */
  load(compiled: unknown): (choice: number) => void;
}

export const inkjs: EnginePeer = {
  name: 'inkjs',
  largest: 100_000,
  prepare(size) {
    const { Compiler } = require('inkjs/compiler/Compiler');
    // The compiler takes minutes over very large stories: a small one shows the shape, the rest is copied.
    return inkJson(Compiler, size);
  },
  load(compiled) {
    const { Story } = require('inkjs/engine/Story');
    const story = new Story(compiled);
    story.ContinueMaximally();
    return (choice) => {
      story.ChooseChoiceIndex(choice);
      story.ContinueMaximally();
    };
  },
};

function inkJson(
  Compiler: new (source: string) => { Compile(): { ToJson(): string } },
  size: number,
): string {
  const knot = (node: number) =>
    [
      `=== n${node}`,
      `says ${node}.`,
      ...[0, 1, 2].map((choice) => `+ [reply ${choice} at ${node}] -> n${targetOf(node, choice, size)}`),
    ].join('\n');
  const source = ['-> n0', ...Array.from({ length: size }, (_, node) => knot(node))].join('\n');
  return new Compiler(source).Compile().ToJson();
}

export const xstate: EnginePeer = {
  name: 'xstate',
  largest: 100_000,
  prepare(size) {
    const states: Record<string, unknown> = {};
    for (let node = 0; node < size; node++) {
      states[`n${node}`] = {
        on: Object.fromEntries([0, 1, 2].map((choice) => [`C${choice}`, `n${targetOf(node, choice, size)}`])),
      };
    }
    return { initial: 'n0', states };
  },
  load(compiled) {
    const { createActor, createMachine } = require('xstate');
    const actor = createActor(createMachine(compiled)).start();
    return (choice) => actor.send({ type: `C${choice}` });
  },
};
