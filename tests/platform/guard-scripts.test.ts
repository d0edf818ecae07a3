import { describe, expect, test } from 'vitest';
import { ownScript } from '../../src/platform/guard-scripts.ts';

describe('addresses of scripts', () => {
  const base = 'https://house.example/lms/rapport/index.html?a=b';

  test.each([
    ['worker.js', 'https://house.example/lms/rapport/worker.js'],
    ['./assets/read-1234.js', 'https://house.example/lms/rapport/assets/read-1234.js'],
    ['https://house.example/lms/rapport/assets/a.js', 'https://house.example/lms/rapport/assets/a.js'],
  ])('lets pass: %s', (address, whole) => {
    expect(ownScript(address, base)).toBe(whole);
  });

  test.each([
    'https://elsewhere.example/lms/rapport/assets/a.js',
    'http://house.example/lms/rapport/assets/a.js',
    'https://house.example:8443/lms/rapport/assets/a.js',
    '//elsewhere.example/lms/rapport/a.js',
    '../a.js',
    '/a.js',
    './assets/../../a.js',
    './%2e%2e/a.js',
    'https://house.example/lms/rapport-too/a.js',
    'data:text/javascript,1',
    'javascript:1',
    'blob:https://house.example/0b3d7b5e-7ab5-4b3c-a0ce-000000000000',
    'https://',
  ])('refuses: %s', (address) => {
    expect(() => ownScript(address, base)).toThrow(TypeError);
  });

  test('has nobody beside it in a folder that has no origin', () => {
    expect(() => ownScript('file:///home/a.js', 'file:///home/index.html')).toThrow(TypeError);
  });
});
