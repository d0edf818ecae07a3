import { useCallback, useEffect, useRef, useState } from 'react';
import type { Locale } from '../../../core/base/locale.ts';
import type { Analyser } from '../../../core/techniques/create-analyser.ts';
import { type FileProblem, type MeasuredFile, measureFile } from './measure-file.ts';

export type FileRunState =
  | { readonly kind: 'idle' | 'stopped' }
  | { readonly kind: 'running'; readonly name: string; readonly fraction: number }
  | { readonly kind: 'problem'; readonly name: string; readonly problem: FileProblem }
  | { readonly kind: 'measured'; readonly name: string; readonly file: MeasuredFile };

export interface FileRun {
  readonly state: FileRunState;
  readonly start: (file: File) => void;
  readonly stop: () => void;
  /** What was chosen, or what the file that was measured is in. */
  readonly language: Locale;
  /** Reads the same file again in another language. */
  readonly changeLanguage: (language: Locale) => void;
}

/** A labelled file on its way through the rules: one at a time, the latest wins. */
export function useFileRun(analyser: Analyser, locale: Locale): FileRun {
  const [state, setState] = useState<FileRunState>({ kind: 'idle' });
  const [chosen, setChosen] = useState<Locale | null>(null);
  const newest = useRef(0);
  const last = useRef<File | null>(null);

  // Whoever leaves the page waits for no result.
  useEffect(() => () => void newest.current++, []);

  const run = useCallback(
    (file: File, language: Locale | null) => {
      newest.current++;
      const own = newest.current;
      const isStopped = () => own !== newest.current;
      last.current = file;
      const { name } = file;
      setState({ kind: 'running', name, fraction: 0 });
      const onProgress = (fraction: number) => isStopped() || setState({ kind: 'running', name, fraction });
      measureFile(analyser, file, { language, fallback: locale, onProgress, isStopped }).then(
        (outcome) => {
          if (!isStopped() && outcome.kind !== 'stopped') setState({ name, ...outcome });
        },
        () => isStopped() || setState({ kind: 'problem', name, problem: { kind: 'unreadable' } }),
      );
    },
    [analyser, locale],
  );

  return {
    state,
    start: (file) => {
      // Another file may be in another language, and says so itself.
      setChosen(null);
      run(file, null);
    },
    stop: () => {
      newest.current++;
      setState({ kind: 'stopped' });
    },
    language: chosen ?? (state.kind === 'measured' ? state.file.language : locale),
    changeLanguage: (language) => {
      setChosen(language);
      if (last.current !== null && state.kind !== 'idle') run(last.current, language);
    },
  };
}
