import type { ActSet } from '../../domain/record/engagement.ts'

/** The letter of the first pair of speaker and act; the others follow it in ASCII. */
const FIRST = 65

/** The letter of a pair of speaker and act, by its place: 0 is "A". */
export const letterAt = (place: number): string => String.fromCharCode(FIRST + place)

/** The place of the pair that a letter stands for. */
export const placeOf = (letter: string): number => letter.charCodeAt(0) - FIRST

/** A set of pairs as letters in order: "BD". */
export function lettersOf(set: ActSet): string {
  let letters = ''
  for (let place = 0; set >> place > 0; place++) {
    if ((set >> place) & 1) letters += letterAt(place)
  }
  return letters
}

/** The set that letters stand for. */
export const setOf = (letters: string): ActSet =>
  letters.split('').reduce((set, letter) => set | (1 << placeOf(letter)), 0)
