import type { Stage } from '../phrases/vocabulary.ts';
import type {
  ChoiceNode,
  MarkProgram,
  NodeProgram,
  ReplyProgram,
  RouteProgram,
  VariantProgram,
} from './program.ts';

/** A node without what most nodes leave empty and what the flat rows tell: a third of the size. */
export type PrintedNode = PrintedChoice | Exclude<NodeProgram, ChoiceNode>;

type Guarded<T, Key extends keyof T> = Pick<T, Key> & { readonly when?: VariantProgram['when'] };
type PrintedVariants = readonly Guarded<VariantProgram, 'say'>[];
type PrintedRoutes = number | readonly Guarded<RouteProgram, 'to'>[];

type PrintedChoice = Partial<Omit<ChoiceNode, 'kind' | 'says' | 'replies' | 'asksBack'>> & {
  readonly kind: 'choice';
  readonly says: PrintedVariants;
  readonly asksBack?: PrintedVariants;
  readonly replies: readonly PrintedReply[];
};

type PrintedReply = Partial<Omit<ReplyProgram, 'serial' | 'marks' | 'routes' | 'react'>> & {
  readonly marks?: readonly (number | MarkProgram)[];
  readonly routes: PrintedRoutes;
  readonly react?: PrintedVariants;
};

const emptyNode = { scene: null, speaker: -1, hint: null, seconds: 30 };
const emptyReply = {
  when: null,
  set: [],
  clear: [],
  promises: [],
  keeps: [],
  breaks: [],
  mood: null,
  hears: { zh: [], en: [] },
  note: null,
};

export function printNode(node: NodeProgram): PrintedNode {
  if (node.kind !== 'choice') return node;
  const { says, asksBack, replies, ...rest } = node;
  return {
    ...without(rest, emptyNode),
    kind: 'choice',
    says: printVariants(says),
    ...(asksBack.length > 0 ? { asksBack: printVariants(asksBack) } : {}),
    replies: replies.map((reply) => printReply(reply, node.stage)),
  };
}

/** `firstReply` is the serial of the node's first reply. */
export function readNode(printed: PrintedNode, firstReply: number): NodeProgram {
  if (printed.kind !== 'choice') return printed;
  const stage = printed.stage as Stage;
  return {
    ...emptyNode,
    ...(printed as Omit<ChoiceNode, 'says' | 'asksBack' | 'replies'>),
    says: readVariants(printed.says),
    asksBack: readVariants(printed.asksBack ?? []),
    replies: printed.replies.map((reply, index) => readReply(reply, stage, firstReply + index)),
  };
}

function printReply(reply: ReplyProgram, stage: Stage): PrintedReply {
  const { serial: _, marks, routes, react, ...rest } = reply;
  const [first] = routes;
  return {
    ...without(rest, { ...emptyReply, stage }),
    ...(marks.length > 0 ? { marks: marks.map((mark) => (mark.quote === null ? mark.mark : mark)) } : {}),
    routes: routes.length === 1 && first && first.when === null ? first.to : routes.map(withoutGuard),
    ...(react.length > 0 ? { react: printVariants(react) } : {}),
  };
}

function readReply(printed: PrintedReply, stage: Stage, serial: number): ReplyProgram {
  const { marks = [], routes, react = [], ...rest } = printed;
  return {
    ...emptyReply,
    stage,
    ...(rest as Omit<ReplyProgram, 'marks' | 'routes' | 'react' | 'serial' | 'stage'>),
    serial,
    marks: marks.map((mark) => (typeof mark === 'number' ? { mark, quote: null } : mark)),
    routes: typeof routes === 'number' ? [{ when: null, to: routes }] : routes.map(withGuard),
    react: readVariants(react),
  };
}

function printVariants(variants: readonly VariantProgram[]): PrintedVariants {
  return variants.map(withoutGuard);
}

function readVariants(variants: PrintedVariants): readonly VariantProgram[] {
  return variants.map(withGuard);
}

function withoutGuard<T extends { readonly when: VariantProgram['when'] }>(item: T): Omit<T, 'when'> {
  const { when, ...rest } = item;
  return when === null ? rest : item;
}

function withGuard<T extends { readonly when?: VariantProgram['when'] }>(
  item: T,
): T & { readonly when: VariantProgram['when'] } {
  return { ...item, when: item.when ?? null };
}

function without<T extends object>(value: T, empty: Readonly<Record<string, unknown>>): Partial<T> {
  const kept = Object.entries(value).filter(
    ([key, member]) => !(key in empty) || JSON.stringify(member) !== JSON.stringify(empty[key]),
  );
  return Object.fromEntries(kept) as Partial<T>;
}
