import { useEffect, useState } from 'react';

/** What an on-screen keyboard leaves of the page, as custom properties; empty where the browser does not say. */
export function useVisibleHeight(): Readonly<Record<string, string>> {
  const [visible, setVisible] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => {
    const viewport = window.visualViewport;
    if (!viewport) return;
    const measure = () => {
      // Zoomed in by hand, the page stays as it is.
      const covered = viewport.scale <= 1.01 && window.innerHeight - viewport.height > 120;
      setVisible((before) => {
        const height = covered ? `${Math.round(viewport.height)}px` : undefined;
        if (height === before['--visible-height']) return before;
        return height === undefined ? {} : { '--visible-height': height };
      });
      if (covered) window.scrollTo(0, 0);
    };
    viewport.addEventListener('resize', measure);
    return () => viewport.removeEventListener('resize', measure);
  }, []);
  return visible;
}
