import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const FEATURE_TESTS = ['tests/features/**', 'tests/kit/**', 'tests/app/**'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'architecture',
          environment: 'node',
          include: ['tests/architecture.test.ts'],
        },
      },
      {
        test: {
          name: 'core',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          // A shared machine may be ten times as slow as a quiet one.
          testTimeout: 60_000,
          maxWorkers: '100%',
          exclude: ['tests/architecture.test.ts', 'tests/e2e/**', 'tests/bench/**', '**/node_modules/**'],
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'component',
          environment: 'jsdom',
          maxWorkers: '100%',
          include: FEATURE_TESTS.map((folder) => `${folder}/*.test.tsx`),
          setupFiles: ['tests/component-setup.ts'],
          css: { modules: { classNameStrategy: 'non-scoped' } },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          // One browser at a time: the machine may have two cores.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
