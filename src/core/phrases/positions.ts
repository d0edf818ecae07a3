/** Positions between the tokens of a reply, ascending. Keeps its memory when it is emptied, so that it makes no garbage. */
export class Positions {
  size = 0;
  private readonly items: number[] = [];

  /** The position at a place below `size`. */
  at(place: number): number {
    return this.items[place] as number;
  }

  last(): number {
    return this.items[this.size - 1] as number;
  }

  clear(): void {
    this.size = 0;
  }

  add(position: number): void {
    this.items[this.size] = position;
    this.size += 1;
  }

  /** The first position that meets a test. */
  find(test: (position: number) => boolean): number | undefined {
    for (let place = 0; place < this.size; place += 1) if (test(this.at(place))) return this.at(place);
    return undefined;
  }

  includes(position: number): boolean {
    return this.find((other) => other === position) !== undefined;
  }

  /** Sorts what has been added in any order, and drops repetitions; it comes almost in order. */
  sortOnce(): void {
    const { items, size: added } = this;
    this.size = 0;
    for (let next = 0; next < added; next += 1) {
      const position = items[next] as number;
      let place = this.size;
      while (place > 0 && (items[place - 1] as number) > position) place -= 1;
      if (place > 0 && items[place - 1] === position) continue;
      for (let at = this.size; at > place; at -= 1) items[at] = items[at - 1] as number;
      items[place] = position;
      this.size += 1;
    }
  }
}

export function positionsOf(position: number): Positions {
  const positions = new Positions();
  positions.add(position);
  return positions;
}
