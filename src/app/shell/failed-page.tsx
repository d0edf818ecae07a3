import { useState } from 'react';
import { Link } from 'react-router';
import { m } from '../../i18n/generated/messages.js';
import { Button } from '../../kit/button.tsx';
import { buttonClass } from '../../kit/button-class.ts';
import { ErrorPanel } from '../../kit/error-panel.tsx';
import { VisuallyHidden } from '../../kit/visually-hidden.tsx';
import { saveAllCalls, saveCalls } from '../calls/save-calls.ts';
import { useServices } from '../services-context.ts';
import styles from './failed-page.module.css';
import { PageFrame } from './page-frame.tsx';

export interface FailedPageProps {
  /** The attempt that the page was about, if it was about one. */
  readonly attempt: string | undefined;
}

/** A page has failed: what is safe, the data to take along, and a way back. */
export function FailedPage({ attempt }: FailedPageProps) {
  const services = useServices();
  const [refused, setRefused] = useState(false);

  function download(): void {
    const saved = attempt === undefined ? saveAllCalls(services) : saveCalls(services, [attempt], 'call');
    saved.catch(() => setRefused(true));
  }

  return (
    <PageFrame title={m.shell_title_error()}>
      <VisuallyHidden>
        <h1>{m.shell_title_error()}</h1>
      </VisuallyHidden>
      <div className={styles.page}>
        <ErrorPanel
          sentence={m.shell_error()}
          detail={refused ? m.shell_error_download_failed() : m.shell_error_detail()}
          actions={
            <>
              <Button variant="primary" onClick={() => window.location.reload()}>
                {m.shell_error_reload()}
              </Button>
              <Button onClick={download}>
                {attempt === undefined ? m.shell_error_download_all() : m.shell_error_download_call()}
              </Button>
              <Link to="/" className={buttonClass()}>
                {m.shell_back()}
              </Link>
            </>
          }
        />
      </div>
    </PageFrame>
  );
}
