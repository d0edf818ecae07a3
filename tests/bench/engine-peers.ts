import { createRequire } from 'node:module';
import { targetOf } from './synthetic-pack.ts';

const require = createRequire(new URL('./peers/package.json', import.meta.url));

/** One engine on a graph of a given size, loaded from its own compiled form and stepped by picking. */
export interface EnginePeer {
  readonly name: string;
  /** Makes the engine's own compiled form, untimed. */
  prepare(size: number): unknown;
  /** Loads the compiled form, timed, and gives a function that picks choice 0, 1 or 2 once. */
  load(compiled: unknown): (choice: number) => void;
}

export const inkjs: EnginePeer = {
  name: 'inkjs',
  prepare(size) {
    const { Compiler } = require('inkjs/compiler/Compiler');
    const compile = (source: string): string => new Compiler(source).Compile().ToJson();
    // The compiler takes minutes over a large story: one knot is compiled, the others are copies of it.
    const sample = 50;
    if (inkJson(compile, sample) !== compile(inkStory(sample))) throw new Error('the copied knots differ');
    return inkJson(compile, size);
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

function inkStory(size: number): string {
  const knots = Array.from({ length: size }, (_, node) =>
    inkKnot(
      node,
      [0, 1, 2].map((choice) => targetOf(node, choice, size)),
    ),
  );
  return ['-> n0', ...knots].join('\n');
}

function inkKnot(node: number, targets: readonly number[]): string {
  const choices = targets.map((target, choice) => `+ [reply ${choice} at ${node}] -> n${target}`);
  return [`=== n${node}`, `says ${node}.`, ...choices].join('\n');
}

/** What the compiler makes of `inkStory(size)`, put together from one compiled knot. */
function inkJson(compile: (source: string) => string, size: number): string {
  const [node, first, second, third] = [9_000_000, 9_000_001, 9_000_002, 9_000_003];
  const ends = [first, second, third].map((end) => `=== n${end}\n-> DONE`);
  const story = compile([`-> n${node}`, inkKnot(node, [first, second, third]), ...ends].join('\n'));
  const { inkVersion, root, listDefs } = JSON.parse(story);
  const knot = JSON.stringify(root[2][`n${node}`]);
  const knots = Array.from({ length: size }, (_, index) => {
    const numbers = [index, ...[0, 1, 2].map((choice) => targetOf(index, choice, size))];
    return `"n${index}":${knot.replace(/900000([0-3])/g, (_, which) => String(numbers[Number(which)]))}`;
  });
  const start = JSON.stringify(root[0]).replace(String(node), '0');
  return `{"inkVersion":${inkVersion},"root":[${start},"done",{${knots.join(',')}}],"listDefs":${JSON.stringify(listDefs)}}`;
}

export const xstate: EnginePeer = {
  name: 'xstate',
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
