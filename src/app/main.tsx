import '../kit/tokens.css';
import '../kit/base.css';
import './app.css';
import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { guardScripts } from '../platform/guard-scripts.ts';
import { App } from './app.tsx';
import { createBrowserServices } from './browser-services.ts';

guardScripts(window);
const root = document.getElementById('root');
if (root) {
  const app = <App services={createBrowserServices(window)} />;
  // In a transition the first screen is built in small steps, between which the page stays responsive.
  startTransition(() => createRoot(root).render(app));
}
