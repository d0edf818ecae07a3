import type { Rule } from '../phrases/rule-schema.ts';
import type { ReplyContext } from './reply-context.ts';

/** Whether a rule may speak at this place of a call. What is unknown about the place excludes nothing. */
export function ruleApplies({ when }: Pick<Rule, 'when'>, { kind, stage, channel }: ReplyContext): boolean {
  if (when === undefined) return true;
  if (kind !== undefined && when.kind !== undefined && !when.kind.includes(kind)) return false;
  if (stage !== undefined && when.stage !== undefined && !when.stage.includes(stage)) return false;
  return channel === undefined || when.channel === undefined || when.channel.includes(channel);
}
