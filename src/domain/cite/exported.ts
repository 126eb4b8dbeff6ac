import type { Day } from '../time/day.ts'
import type { Edition } from '../record/edition.ts'

/** How much of a filter goes into a file's name, in characters. */
const MOST_OF_FILTER = 60

/**
 * The name of a saved file without its extension:
 * "parallax-0.3.0-topic-frequency-middle-east-2026-11-29".
 *
 * @param figure what it shows: "topic-frequency"
 * @param filter the parts of the filter in words; those that do not fit are left out
 * @param day the day on which it is saved
 */
export function exportName(
  { name, version }: Edition,
  figure: string,
  filter: readonly string[],
  day: Day,
): string {
  let chosen = ''
  for (const part of filter.map(slugOf)) {
    const longer = [chosen, part].filter(Boolean).join('-')
    if (longer.length <= MOST_OF_FILTER) chosen = longer
  }
  const parts = [name.split('-')[0] ?? '', version.replaceAll(/[^\w.]+/g, '-'), figure, chosen, day]
  return parts.filter(Boolean).join('-')
}

/** Letters of all scripts and digits, in lower case: "wang-yi". */
const slugOf = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')

/**
 * Where figures are from, for the `source` column of a table and the last line of a picture:
 * "Parallax: US–China engagements, seen from both sides, version 0.3.0 (CC-BY-4.0)".
 */
export const sourceText = ({ title, version, licence }: Edition): string =>
  `${title}, version ${version}${licence ? ` (${licence.name})` : ''}`
