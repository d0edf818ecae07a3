/** A long series as at most `most` means of its stretches, so that a small line still shows where it goes. */
export function condense(values: readonly number[], most = 24): readonly number[] {
  if (values.length <= most) return values;
  return Array.from({ length: most }, (_, index) => {
    const start = Math.floor((index * values.length) / most);
    const stretch = values.slice(start, Math.floor(((index + 1) * values.length) / most));
    return stretch.reduce((sum, value) => sum + value, 0) / stretch.length;
  });
}
