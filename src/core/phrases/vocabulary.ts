/** The tags of the handbook's score lines; each becomes one branch of the score tree. */
export const dimensions = [
  'courtesy',
  'empathy',
  'ownership',
  'clarity',
  'inquiry',
  'solution',
  'efficiency',
  'closure',
  'fit',
  'voice',
] as const;

/** What a rule is about, for grouping and colour; scoring never branches on it. */
export const ruleFamilies = ['do', 'dont', 'wording', 'courtesy', 'technique', 'fault'] as const;

export const ruleSeverities = ['minor', 'medium', 'major', 'critical', 'veto'] as const;

export const stages = ['receive', 'understand', 'help', 'retain'] as const;

export const callKinds = ['reception', 'complaint', 'sales'] as const;

export const channels = ['phone', 'counter', 'chat'] as const;

/** Guards a match can be silenced by: each is a reader of the clause around the match. */
export const matchGuards = ['question', 'negated', 'quoted', 'condition', 'reassurance'] as const;

/** The four needs questions of SPIN, and talk that is none of them. */
export const spinKinds = ['situation', 'problem', 'implication', 'need-payoff', 'none'] as const;

/** How far a talk about needs has come by what the customer says; a nod or an errand brings it nowhere. */
export const spinStages = ['nod', 'errand', 'opening', 'difficulty', 'loss'] as const;

/** The four elements of a FABE presentation, and other talk. */
export const fabeKinds = ['feature', 'advantage', 'benefit', 'evidence', 'none'] as const;

export type Dimension = (typeof dimensions)[number];
export type RuleFamily = (typeof ruleFamilies)[number];
export type Stage = (typeof stages)[number];
export type CallKind = (typeof callKinds)[number];
export type Channel = (typeof channels)[number];
export type MatchGuard = (typeof matchGuards)[number];
/** Mood change [patience, trust, satisfaction]. */
export type MoodTriple = readonly [patience: number, trust: number, satisfaction: number];
export type SpinKind = (typeof spinKinds)[number];
export type FabeKind = (typeof fabeKinds)[number];
