import { LazyMotion, MotionConfig } from 'framer-motion';
import type { ReactNode } from 'react';

export interface MotionScopeProps {
  readonly children: ReactNode;
}

const loadFeatures = () => import('./motion-features.ts').then((module) => module.default);

/** Gives `framer-motion/m` components below it their features, loaded after the first paint. */
export function MotionScope({ children }: MotionScopeProps) {
  return (
    <LazyMotion strict features={loadFeatures}>
      <MotionConfig reducedMotion="user">{children}</MotionConfig>
    </LazyMotion>
  );
}
