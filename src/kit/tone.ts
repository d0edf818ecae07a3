/** The meanings that have a colour of their own. */
export type Tone = 'neutral' | 'accent' | 'do' | 'dont' | 'wording' | 'hint';

export type MoodTone = 'patience' | 'trust' | 'satisfaction';
