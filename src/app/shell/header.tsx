import { Moon, Sun } from 'lucide-react';
import { lazy, type ReactNode, Suspense } from 'react';
import { Link, NavLink } from 'react-router';
import { m } from '../../i18n/generated/messages.js';
import { IconButton } from '../../kit/icon-button.tsx';
import { usePreferences, useServices } from '../services-context.ts';
import styles from './header.module.css';
import { Mark } from './mark.tsx';
import { useDark } from './use-dark.ts';
import { useShared } from './use-shared.ts';

// Without it the page still stands.
const Whose = lazy(() =>
  import('./whose.tsx').catch((): { default: () => ReactNode } => ({ default: () => null })),
);

/** The house's name, the ways through it, and the two switches that everybody needs. */
export function Header() {
  const { preferences } = useServices();
  const { locale, theme } = usePreferences();
  const dark = useDark(theme);
  const shared = useShared();
  return (
    <header className={styles.header}>
      <div className={styles.row}>
        <Link to="/" className={styles.brand}>
          <Mark />
          <span className={styles.brandZh} lang="zh-CN">
            {m.shell_brand_zh()}
          </span>
          <span className={styles.brandEn} lang="en">
            {m.shell_brand_en()}
          </span>
        </Link>
        <nav className={styles.nav} aria-label={m.shell_nav()}>
          <NavLink to="/" end className={styles.link ?? ''}>
            {m.shell_nav_library()}
          </NavLink>
          <NavLink to="/history" className={styles.link ?? ''}>
            {m.shell_nav_history()}
          </NavLink>
          {/* On a phone the way leads through the settings. */}
          <NavLink to="/bench" className={`${styles.link} ${styles.wide}`}>
            {m.shell_nav_bench()}
          </NavLink>
          <NavLink to="/settings" className={styles.link ?? ''}>
            {m.shell_nav_settings()}
          </NavLink>
        </nav>
        <div className={styles.switches}>
          <Suspense>{shared && <Whose />}</Suspense>
          <button
            type="button"
            className={styles.language}
            lang={locale === 'zh' ? 'en' : 'zh-CN'}
            onClick={() => preferences.change({ locale: locale === 'zh' ? 'en' : 'zh' })}
          >
            {m.shell_other_language()}
          </button>
          <IconButton
            label={dark ? m.shell_theme_light() : m.shell_theme_dark()}
            icon={dark ? <Sun aria-hidden="true" /> : <Moon aria-hidden="true" />}
            onClick={() => preferences.change({ theme: dark ? 'light' : 'dark' })}
          />
        </div>
      </div>
    </header>
  );
}
