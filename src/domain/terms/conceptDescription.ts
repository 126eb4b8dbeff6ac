import { shorten } from '../record/titles.ts'
import { count } from '../record/labels.ts'
import type { UsedConcept } from './conceptUses.ts'

/** The description of a concept's page for search engines and link previews. */
export function describeConcept({ concept, us, cn }: UsedConcept): string {
  const uses = `${count(us?.count ?? 0, 'point')} in American and ${cn?.count ?? 0} in Chinese accounts`
  return shorten(
    `Who has used “${concept.en}” (${concept.zh}) and since when: ${uses}. ${concept.note ?? ''}`.trim(),
  )
}
