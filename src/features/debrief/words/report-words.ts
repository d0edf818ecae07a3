import type { Mode } from '../../../core/attempt/attempt.ts';
import type { Channel, Stage } from '../../../core/phrases/vocabulary.ts';
import type { ReportCause, ReportEnding } from '../../../core/report/report.ts';
import type { Band, Factor } from '../../../core/scoring/score.ts';
import { m } from '../../../i18n/generated/messages.js';
import type { MarkTone } from '../evidence-tone.ts';
import type { ReportProblem } from '../make-report.ts';

type Words<Code extends string> = Readonly<Record<Code, () => string>>;

export const bandWords: Words<Band> = {
  excellent: m.debrief_band_excellent,
  good: m.debrief_band_good,
  pass: m.debrief_band_pass,
  fail: m.debrief_band_fail,
};

export const modeWords: Words<Mode> = {
  guided: m.debrief_mode_guided,
  practice: m.debrief_mode_practice,
  exam: m.debrief_mode_exam,
};

export const channelWords: Words<Channel> = {
  phone: m.debrief_channel_phone,
  counter: m.debrief_channel_counter,
  chat: m.debrief_channel_chat,
};

export const stageWords: Words<Stage> = {
  receive: m.debrief_stage_receive,
  understand: m.debrief_stage_understand,
  help: m.debrief_stage_help,
  retain: m.debrief_stage_retain,
};

export const toneWords: Words<MarkTone> = {
  do: m.debrief_tone_do,
  dont: m.debrief_tone_dont,
  wording: m.debrief_tone_wording,
  hint: m.debrief_tone_hint,
};

/** Why evidence is worth more or less than its rule's points. */
export const factorWords: Words<Factor> = {
  'second-time': m.debrief_factor_second_time,
  again: m.debrief_factor_again,
  repaired: m.debrief_factor_repaired,
  'paid-already': m.debrief_factor_paid_already,
  stuffed: m.debrief_factor_stuffed,
  unsure: m.debrief_factor_unsure,
};

export const qualityWords: Words<ReportEnding['quality']> = {
  good: m.debrief_quality_good,
  fair: m.debrief_quality_fair,
  poor: m.debrief_quality_poor,
};

/** Names for causes that carry none of their own. */
export const causeWords: Words<ReportCause['kind']> = {
  mark: m.debrief_cause_mark,
  pace: m.debrief_cause_pace,
  waiting: m.debrief_cause_waiting,
  author: m.debrief_cause_author,
};

export const moodWords = {
  patience: m.debrief_mood_patience,
  trust: m.debrief_mood_trust,
  satisfaction: m.debrief_mood_satisfaction,
} as const;

/** One sentence each: what happened, what is safe, what to do next. */
export const problemWords: Words<ReportProblem> = {
  'other-pack': m.debrief_problem_other_pack,
  'unknown-scenario': m.debrief_problem_unknown_scenario,
  'unknown-persona': m.debrief_problem_unknown_customer,
  'unknown-temper': m.debrief_problem_unknown_customer,
  'broken-log': m.debrief_problem_broken_log,
  failed: m.debrief_problem_failed,
};
