/** What scripts/vite-plugin-packs.ts compiles the scenarios to. */
declare module 'virtual:rapport/catalog' {
  type Printed = () => Promise<{ readonly default: string }>;

  const catalog: import('./pack-source.ts').Catalog;
  export default catalog;
  /** The printed program of each bundled pack, one chunk each. */
  export const packs: Readonly<Record<string, Printed>>;
  /** The printed library that they were compiled with. */
  export const library: Printed;
}
