import { useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { AttemptHeader } from '../../core/attempt/attempt.ts';
import type { Locale } from '../../core/base/locale.ts';
import type { Program, ScenarioProgram } from '../../core/pack/program.ts';
import { tintStyle } from '../../kit/portrait/tint-style.ts';
import { useStillness } from '../../kit/use-stillness.ts';
import type { Files } from '../../platform/browser-files.ts';
import type { Clock } from '../../platform/clock.ts';
import { CallBar } from './bar/call-bar.tsx';
import styles from './call-page.module.css';
import { acceptsReply, isHalted, saveStateOf, snapshotOf } from './call-state.ts';
import { Aftermath } from './closing/aftermath.tsx';
import type { CallSession } from './create-call-session.ts';
import { KeyboardMap } from './keys/keyboard-map.tsx';
import { rememberedSingleKeys, rememberSingleKeys } from './keys/single-keys.ts';
import { useCallKeys } from './keys/use-call-keys.ts';
import { shuffledReplies } from './session/shuffled-replies.ts';
import { tempoOf } from './speech/tempo.ts';
import { CallStage } from './stage/call-stage.tsx';
import { speciesOf } from './stage/customer-look.ts';
import { LiveFace } from './stage/live-face.tsx';
import { type ReplyWay, rememberedWay, rememberWay } from './talk/reply-way.ts';
import { freeRung, ResponseArea } from './talk/response-area.tsx';
import { spokenLines } from './talk/spoken-lines.ts';
import { Transcript } from './talk/transcript.tsx';
import { openingLines, stepLines } from './talk/turn-lines.ts';
import { useSpeech } from './talk/use-speech.ts';
import { useDraft } from './use-draft.ts';
import { useLeaveGuard } from './use-leave-guard.ts';
import { useMediaQuery } from './use-media-query.ts';
import { useShownCall } from './use-shown-call.ts';
import { useThinkingTime } from './use-thinking-time.ts';
import { useVisibleHeight } from './use-visible-height.ts';

interface LiveCallProps {
  readonly program: Program;
  readonly header: AttemptHeader;
  readonly session: CallSession;
  readonly clock: Clock;
  readonly files: Files;
  readonly locale: Locale;
  readonly onFinished: (id: string) => void;
  readonly onLeave: () => void;
  /** Takes the call over from another tab. Rejects with StorageError. */
  readonly onTakeOver: () => Promise<void>;
}

/** The call itself: the customer on one side, the talk and your answer on the other. */
export function LiveCall({
  program,
  header,
  session,
  clock,
  files,
  locale,
  onFinished,
  onLeave,
  onTakeOver,
}: LiveCallProps) {
  const state = useShownCall(session.store);
  const { steps, phase, paused, problem, writer } = state;
  const snapshot = snapshotOf(state);
  const scenario = program.scenarios[snapshot.scenario] as ScenarioProgram;
  const node = scenario.nodes[snapshot.node];
  const latest = steps.at(-1);
  const halted = isHalted(state);
  const save = saveStateOf(state);
  const language = header.locale;

  const wide = useMediaQuery('(min-width: 60rem)', true);
  const reduced = useStillness();
  const [way, setWay] = useState(rememberedWay);
  const [draft, setDraft] = useDraft(header.id, steps.length);
  const [help, setHelp] = useState(false);
  const [singleKeys, setSingleKeys] = useState(rememberedSingleKeys);
  const response = useRef<HTMLElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  // Words that were sent are the transcript's; a draft belongs to the turn it was written for.
  const words = draft.turn === steps.length ? draft.text : '';

  const opening = useMemo(() => openingLines(program, state.first), [program, state.first]);
  const lines = useMemo(() => (latest ? stepLines(program, latest) : opening), [program, latest, opening]);
  const spoken = useMemo(
    () => spokenLines(lines, language, tempoOf(header.persona, header.temper), !latest),
    [lines, language, header, latest],
  );
  const speech = useSpeech({
    turn: steps.length,
    lines: spoken,
    clock,
    heard: phase !== 'ringing' && phase !== 'speaking',
    speaking: phase === 'speaking',
    halted,
    reduced,
    onDone: session.spoken,
  });
  const line = useStore(speech.store, (current) => current.line);
  const talking = useStore(speech.store, (current) => current.line >= 0 && !current.done);
  const replies = useMemo(
    () => shuffledReplies(program, snapshot, header.seed),
    [program, snapshot, header.seed],
  );

  const speakers = useMemo(() => lines.map(({ speaker }) => speaker), [lines]);
  const voice = speakers[line] === 'customer' && talking && !halted;
  const face = (
    <LiveFace
      {...{ program, scenario, session, speech, speakers, reduced, locale }}
      turn={steps.length}
      typing={way === 'type' && words !== ''}
      seed={header.seed}
      size={wide ? 'stage' : 'badge'}
    />
  );

  useEffect(() => session.begin(), [session]);
  useThinkingTime(session, clock, phase === 'waiting' && !halted, way === 'type', words);
  useLeaveGuard(save !== 'saved');
  const visible = useVisibleHeight();

  function keepFocus(): void {
    // The button that was pressed goes away: whoever moves by keyboard goes on from here.
    if (response.current?.contains(document.activeElement) && document.activeElement !== field.current) {
      response.current.focus({ preventScroll: true });
    }
  }
  function pick(choice: number): void {
    if (!acceptsReply(session.store.getState())) return;
    keepFocus();
    void session.reply({ kind: 'picked', choice });
  }
  function send(): void {
    if (phase === 'speaking') speech.skip();
    else void session.reply({ kind: 'typed', text: words });
  }
  function changeWay(next: ReplyWay): void {
    setWay(next);
    rememberWay(next);
  }
  function startTyping(): void {
    changeWay('type');
    requestAnimationFrame(() => field.current?.focus());
  }
  function changeSingleKeys(on: boolean): void {
    setSingleKeys(on);
    rememberSingleKeys(on);
  }
  async function leave(): Promise<void> {
    if (await session.leave()) onLeave();
  }
  const pause = () => void session.pause();
  const resume = () => {
    keepFocus();
    void session.resume();
  };
  const skip = () => {
    if (phase !== 'speaking' || halted) return;
    keepFocus();
    speech.skip();
  };
  const hint = () => void session.takeHint(freeRung(header.mode));
  const finish = () => onFinished(header.id);

  useCallKeys({
    phase,
    paused,
    off: help || problem !== null || writer === 'elsewhere',
    singleKeys,
    onSkip: skip,
    onResume: resume,
    onPause: pause,
    onFinished: finish,
    onNumber: (index) => {
      const reply = replies[index];
      if (way === 'pick' && reply) pick(reply.choice);
    },
    onType: startTyping,
    onHint: hint,
    onHelp: () => setHelp(true),
  });

  const settled = halted || phase === 'ended';
  const look = { ...tintStyle(speciesOf(header.persona)), ...visible };
  return (
    <div className={styles.page} style={look} data-wide={wide}>
      <CallBar
        title={scenario.title[locale]}
        mode={header.mode}
        stage={node?.kind === 'choice' ? node.stage : null}
        save={save}
        onLeave={() => void leave()}
        onPause={phase === 'ended' || halted ? null : pause}
        onHelp={() => setHelp(true)}
      />
      <CallStage
        {...{ program, scenario, snapshot, latest, locale, clock, phase, halted, wide, face }}
        mode={header.mode}
        events={state.events}
        speaking={voice}
      />
      <div className={styles.talk}>
        <Transcript
          {...{ program, language, locale, opening, steps, lines, spoken, speech }}
          customer={scenario.customer.name}
          onSkip={skip}
        />
        <section ref={response} className={styles.response} tabIndex={-1} data-settled={settled}>
          {settled ? (
            <Aftermath
              {...{ program, header, state, scenario, locale, files }}
              onResume={resume}
              onRetry={() => void session.saveAgain()}
              onFinished={finish}
              onLeave={onLeave}
              onTakeOver={onTakeOver}
            />
          ) : (
            <ResponseArea
              {...{ program, state, replies, locale, way, field }}
              mode={header.mode}
              customer={scenario.customer.name[locale]}
              onWay={changeWay}
              draft={words}
              onDraft={(text) => setDraft({ turn: steps.length, text })}
              onPick={pick}
              onSend={send}
              onHint={hint}
              onSkip={skip}
              loadReader={session.prepareReader}
            />
          )}
        </section>
      </div>
      <KeyboardMap
        open={help}
        onClose={() => setHelp(false)}
        singleKeys={singleKeys}
        onSingleKeys={changeSingleKeys}
      />
    </div>
  );
}
