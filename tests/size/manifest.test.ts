import { expect, test } from 'vitest';
import { callFiles, firstScreenFiles, type Manifest, readerFiles } from './manifest.ts';

const MANIFEST: Manifest = {
  'index.html': {
    file: 'assets/index.js',
    isEntry: true,
    imports: ['_shared.js'],
    dynamicImports: ['src/app/routes/practice.tsx', 'src/app/routes/debrief.tsx'],
    css: ['assets/index.css'],
  },
  '_shared.js': { file: 'assets/shared.js', css: ['assets/shared.css'] },
  '_static-portrait-1.js': { file: 'assets/portrait.js', css: ['assets/portrait.css'] },
  '_create-analyser-1.js': { file: 'assets/analyser.js' },
  'src/app/routes/practice.tsx': {
    file: 'assets/practice.js',
    isDynamicEntry: true,
    imports: ['index.html', '_shared.js', '_static-portrait-1.js'],
    dynamicImports: ['src/kit/motion.ts', '_create-analyser-1.js', 'scenarios/packs/hotel/pack.yaml'],
    css: ['assets/practice.css'],
  },
  'src/kit/motion.ts': { file: 'assets/motion.js', isDynamicEntry: true },
  'scenarios/packs/hotel/pack.yaml': { file: 'assets/hotel.js', isDynamicEntry: true },
  'src/app/routes/debrief.tsx': {
    file: 'assets/debrief.js',
    isDynamicEntry: true,
    imports: ['_static-portrait-1.js'],
  },
};

test('the first screen is the entry, all it imports, and the portraits on its cards', () => {
  expect(firstScreenFiles(MANIFEST)).toEqual([
    'assets/index.css',
    'assets/index.js',
    'assets/portrait.css',
    'assets/portrait.js',
    'assets/shared.css',
    'assets/shared.js',
  ]);
});

test('the call is the practice route with what it loads later, without packs and the reader', () => {
  expect(callFiles(MANIFEST)).toEqual(['assets/motion.js', 'assets/practice.css', 'assets/practice.js']);
});

test('typed replies load the reader beyond the call', () => {
  expect(readerFiles(MANIFEST)).toEqual(['assets/analyser.js']);
});

test('a build without the expected chunks is an error, not a budget of nothing', () => {
  expect(() => firstScreenFiles({})).toThrow('no entry');
  expect(() => callFiles({ 'index.html': { file: 'a.js', isEntry: true } })).toThrow('practice');
});
