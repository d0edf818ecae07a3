const key = 'rapport.single-keys';

/** Whether letters and digits alone do something; somebody who dictates may want them off. */
export function rememberedSingleKeys(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

export function rememberSingleKeys(on: boolean): void {
  try {
    localStorage.setItem(key, on ? 'on' : 'off');
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}
