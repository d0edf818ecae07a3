/** Whether a version (three numbers) comes after another. */
export function isNewer(version: string, other: string): boolean {
  const [numbers, others] = [version, other].map((text) => text.split('.').map(Number));
  for (let index = 0; index < 3; index++) {
    const difference = (numbers?.[index] ?? 0) - (others?.[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
