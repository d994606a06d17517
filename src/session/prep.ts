/** The minutes before the round: a countdown that only informs, and items that can be ticked. */

/** Length of the checklist, ms. */
const PREP_MS = 120_000;

export class Prep {
  #endsAt: number | null = null;
  #ticked: readonly number[] = [];

  begin(now: number): void {
    this.#endsAt = now + PREP_MS;
  }

  toggle(item: number): void {
    this.#ticked = this.#ticked.includes(item)
      ? this.#ticked.filter((ticked) => ticked !== item)
      : [...this.#ticked, item];
  }

  view(now: number): {readonly remainingMs: number; readonly ticked: readonly number[]} {
    const left = this.#endsAt === null ? PREP_MS : this.#endsAt - now;
    return {remainingMs: Math.max(0, left), ticked: this.#ticked};
  }
}
