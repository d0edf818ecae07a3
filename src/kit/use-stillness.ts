import { useReducedMotion, useReducedMotionConfig } from 'framer-motion';

/** Whether nothing should move: by the system, by a scope around the page, or by the app's own setting. */
export function useStillness(): boolean {
  const system = useReducedMotion() ?? false;
  const scope = useReducedMotionConfig() ?? false;
  return system || scope || document.documentElement.dataset.motion === 'reduced';
}
