import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { m } from '../../i18n/generated/messages.js';

export interface PageFrameProps {
  readonly title: string;
  /** The page covers the header, which is taken away meanwhile. */
  readonly wholeWindow?: boolean;
  readonly children: ReactNode;
}

/** Around a page that has arrived: names the document, and leads the focus to the page's heading. */
export function PageFrame({ title, wholeWindow = false, children }: PageFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  const { key } = useLocation();
  const navigation = useNavigationType();
  const documentTitle = m.shell_document_title({ page: title });

  useLayoutEffect(() => {
    document.title = documentTitle;
  }, [documentTitle]);

  useLayoutEffect(() => {
    if (!wholeWindow) return;
    document.documentElement.dataset.wholeWindow = '';
    return () => {
      delete document.documentElement.dataset.wholeWindow;
    };
  }, [wholeWindow]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page arrives; a filter in the address is no arrival
  useLayoutEffect(() => {
    // The very first page is where the browser puts the focus.
    if (key === 'default' || frame.current === null) return;
    if (navigation !== 'POP') window.scrollTo(0, 0);
    // A page that has a better place for the focus has taken it already.
    if (!frame.current.contains(document.activeElement)) leadTo(frame.current);
  }, []);

  return <div ref={frame}>{children}</div>;
}

function leadTo(page: HTMLElement): void {
  const heading = page.querySelector<HTMLElement>('h1') ?? page;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
