import { useEffect, useState } from 'react';

type Visible = Readonly<Record<string, string>>;

const whole: Visible = {};

/** What an on-screen keyboard leaves of the page, as custom properties; none where nothing is covered. */
export function useVisibleHeight(): Visible {
  const [visible, setVisible] = useState(whole);
  useEffect(() => {
    const viewport = window.visualViewport;
    if (!viewport) return;
    const measure = () => {
      // Zoomed in by hand, the page stays as it is.
      const covered = viewport.scale <= 1.01 && window.innerHeight - viewport.height > 120;
      const height = `${Math.round(viewport.height)}px`;
      const top = `${Math.round(viewport.offsetTop)}px`;
      setVisible((before) => {
        if (!covered) return whole;
        if (before['--visible-height'] === height && before['--visible-top'] === top) return before;
        return { '--visible-height': height, '--visible-top': top };
      });
    };
    viewport.addEventListener('resize', measure);
    viewport.addEventListener('scroll', measure);
    return () => {
      viewport.removeEventListener('resize', measure);
      viewport.removeEventListener('scroll', measure);
    };
  }, []);
  return visible;
}
