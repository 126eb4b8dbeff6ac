import type { Span } from './analysis.ts'

/** A match of a pattern, given by its index in the compiled list. */
export interface Hit extends Span {
  pattern: number
}

/** Finds all patterns of a list in a text, in order of their starts. */
export type Scan = (text: string) => Hit[]

/** Patterns indexed by their first characters. */
export class PatternIndex<Pattern> {
  readonly #byKey = new Map<string, Pattern[]>()

  add(key: string, pattern: Pattern): void {
    const list = this.#byKey.get(key)
    if (list) list.push(pattern)
    else this.#byKey.set(key, [pattern])
  }

  get(key: string): readonly Pattern[] {
    return this.#byKey.get(key) ?? NONE
  }
}

const NONE: readonly never[] = []
