import { act, renderHook } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { useDraft } from '../../../src/features/practice/use-draft.ts';

afterEach(() => sessionStorage.clear());

function leavePage(): void {
  window.dispatchEvent(new Event('pagehide'));
}

test('words in the middle of a sentence outlast the page, once, and only for their call', () => {
  const first = renderHook(() => useDraft('call-1', 3));
  expect(first.result.current[0]).toEqual({ turn: 3, text: '' });
  act(() => first.result.current[1]({ turn: 3, text: '您好，我先' }));
  expect(sessionStorage).toHaveLength(0);
  leavePage();
  first.unmount();

  expect(renderHook(() => useDraft('call-2', 3)).result.current[0].text).toBe('');
  const second = renderHook(() => useDraft('call-1', 3));
  expect(second.result.current[0]).toEqual({ turn: 3, text: '您好，我先' });
  expect(sessionStorage).toHaveLength(0);
});

test('what was sent or wiped away is not left behind', () => {
  const { result } = renderHook(() => useDraft('call-1', 0));
  act(() => result.current[1]({ turn: 0, text: '您好' }));
  act(() => result.current[1]({ turn: 0, text: '' }));
  leavePage();
  expect(sessionStorage).toHaveLength(0);
});

test('damaged words are none', () => {
  sessionStorage.setItem('rapport.draft.call-1', '{"turn":"0","text":7');
  expect(renderHook(() => useDraft('call-1', 0)).result.current[0]).toEqual({ turn: 0, text: '' });
});
