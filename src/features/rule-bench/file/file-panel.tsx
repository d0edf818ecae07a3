import { Upload } from 'lucide-react';
import { useRef } from 'react';
import { locales } from '../../../core/base/locale.ts';
import type { Library } from '../../../core/pack/library.ts';
import { m } from '../../../i18n/generated/messages.js';
import { Button } from '../../../kit/button.tsx';
import { DropZone } from '../../../kit/drop-zone.tsx';
import { ErrorPanel } from '../../../kit/error-panel.tsx';
import { SegmentedControl } from '../../../kit/segmented-control.tsx';
import type { BenchReply } from '../bench-reply.ts';
import { languageWords } from '../language-words.ts';
import styles from './file-panel.module.css';
import { fileProblemWords } from './file-problem-words.ts';
import { FileResult } from './file-result.tsx';
import type { FileRun } from './use-file-run.ts';

export interface FilePanelProps {
  readonly library: Library;
  readonly run: FileRun;
  readonly onTry: (reply: BenchReply) => void;
}

/** A labelled file, and how well the rules agree with it. */
export function FilePanel({ library, run, onTry }: FilePanelProps) {
  const { state } = run;
  const input = useRef<HTMLInputElement>(null);

  function take(files: readonly File[]): void {
    const [file] = files;
    if (file !== undefined) run.start(file);
    // The same file can then be chosen again once it is mended.
    if (input.current !== null) input.current.value = '';
  }

  return (
    <DropZone label={m.bench_tab_file()} dropping={m.bench_file_dropping()} onFiles={take}>
      <div className={styles.panel}>
        <p className={styles.lead}>{m.bench_file_lead()}</p>
        <div className={styles.tools}>
          <input
            ref={input}
            type="file"
            accept=".jsonl,.ndjson,.json,.txt"
            hidden
            onChange={(event) => take([...(event.target.files ?? [])])}
          />
          <div className={styles.choose}>
            <Button
              variant={state.kind === 'measured' ? 'quiet' : 'primary'}
              icon={<Upload aria-hidden="true" />}
              onClick={() => input.current?.click()}
            >
              {state.kind === 'measured' ? m.bench_file_other() : m.bench_file_choose()}
            </Button>
            <p className={styles.drop}>{m.bench_file_drop()}</p>
          </div>
          <SegmentedControl
            legend={m.bench_file_language()}
            options={locales.map((value) => ({ value, label: languageWords[value]() }))}
            value={run.language}
            onChange={run.changeLanguage}
          />
        </div>
        <p role="status" className={styles.news}>
          {state.kind === 'measured' && m.bench_file_done({ file: state.name })}
          {state.kind === 'stopped' && m.bench_file_stopped()}
        </p>
        {state.kind === 'running' && (
          <div className={styles.running}>
            <label className={styles.progress}>
              {m.bench_file_progress({ file: state.name, percent: Math.floor(state.fraction * 100) })}
              <progress value={state.fraction} />
            </label>
            <Button onClick={run.stop}>{m.bench_file_stop()}</Button>
          </div>
        )}
        {state.kind === 'problem' && <ErrorPanel sentence={fileProblemWords(state.name, state.problem)} />}
        {state.kind === 'measured' && <FileResult library={library} file={state.file} onTry={onTry} />}
      </div>
    </DropZone>
  );
}
