import { type FormEvent, useId, useState } from 'react';
import { m } from '../../../i18n/generated/messages.js';
import { Button } from '../../../kit/button.tsx';
import { Dialog } from '../../../kit/dialog.tsx';
import { Field } from '../../../kit/field.tsx';
import { cleanName, longestName } from '../../../platform/people/clean-name.ts';

export interface NameDialogProps {
  readonly title: string;
  /** On the button. */
  readonly confirm: string;
  /** The name so far. */
  readonly before: string;
  /** Names that others have. */
  readonly taken: readonly string[];
  readonly onCancel: () => void;
  readonly onName: (name: string) => void;
}

/** Asks for a name that nobody has. */
export function NameDialog({ title, confirm, before, taken, onCancel, onName }: NameDialogProps) {
  const form = useId();
  const [text, setText] = useState(before);
  const [problem, setProblem] = useState<string | null>(null);

  function submit(event: FormEvent): void {
    event.preventDefault();
    const name = cleanName(text);
    const found = problemOf(text, name, taken);
    setProblem(found);
    if (found === null) onName(name);
  }

  return (
    <Dialog
      open
      onClose={onCancel}
      title={title}
      closeLabel={m.kit_close()}
      actions={
        <>
          <Button onClick={onCancel}>{m.people_cancel()}</Button>
          <Button variant="primary" type="submit" form={form}>
            {confirm}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit}>
        <Field
          label={m.people_name()}
          hint={m.people_name_hint()}
          {...(problem === null ? {} : { error: problem })}
        >
          {(control) => (
            <input
              {...control}
              // The dialog gives the focus to what bears the attribute, which React would not set.
              ref={(input) => input?.setAttribute('autofocus', '')}
              type="text"
              dir="auto"
              autoComplete="off"
              spellCheck={false}
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}

function problemOf(text: string, name: string, taken: readonly string[]): string | null {
  if (name === '') return m.people_name_empty();
  const count = [...text.trim()].length;
  if (count > longestName) return m.people_name_long({ count });
  return taken.includes(name) ? m.people_name_taken() : null;
}
