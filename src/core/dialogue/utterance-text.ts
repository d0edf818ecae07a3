import type { Localized } from '../base/locale.ts';
import type { Program, ScenarioProgram } from '../pack/program.ts';
import type { Utterance } from './call-event.ts';
import type { Snapshot } from './snapshot.ts';

/** The words of an utterance in both languages. */
export function utteranceText(program: Program, snapshot: Snapshot, utterance: Utterance): Localized {
  const scenario = program.scenarios[snapshot.scenario] as ScenarioProgram;
  const node = scenario.nodes[utterance.owner];
  const found = ((): Localized | undefined => {
    switch (utterance.part) {
      case 'says':
        return node && node.kind !== 'junction' ? node.says[utterance.variant]?.say : undefined;
      case 'react':
        return node?.kind === 'choice'
          ? node.replies[utterance.reply]?.react[utterance.variant]?.say
          : undefined;
      case 'asks-back':
        return node?.kind === 'choice' ? node.asksBack[utterance.variant]?.say : undefined;
      case 'threshold':
        return scenario.thresholds[utterance.owner]?.says[utterance.variant]?.say;
      case 'persona-asks-back':
        return program.library.personas[snapshot.persona]?.['asks-back'][utterance.owner];
    }
  })();
  if (!found) throw new Error(`no words for ${utterance.part} ${utterance.owner}`);
  return found;
}
