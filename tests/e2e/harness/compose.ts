import type { Page } from 'playwright-core';

/** An input method as the browser sees one. What it writes goes to the field that has the focus. */
export interface Composer {
  /** Shows letters that are not words yet; the composition stays open. */
  spell(letters: string): Promise<void>;
  /** Ends the open composition with these words in its place. */
  commit(words: string): Promise<void>;
  /** Spells letter by letter, then commits. */
  compose(letters: string, words: string): Promise<void>;
  /** The Enter key as a page gets it from an input method: key code 229, and no text of its own. */
  enterOfInputMethod(): Promise<void>;
}

/** Chinese input for a page, by way of the browser's own protocol: real composition events, in their order. */
export async function composeWith(page: Page): Promise<Composer> {
  const session = await page.context().newCDPSession(page);
  const show = (text: string) =>
    session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });

  const composer: Composer = {
    async spell(letters) {
      for (let end = 1; end <= letters.length; end++) await show(letters.slice(0, end));
    },
    async commit(words) {
      await session.send('Input.insertText', { text: words });
    },
    async compose(letters, words) {
      await composer.spell(letters);
      await composer.commit(words);
    },
    async enterOfInputMethod() {
      const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    },
  };
  return composer;
}
