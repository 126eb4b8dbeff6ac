import type { ContactLine } from '../../../src/domain/record/contact.ts'
import { SIDES, type Official, type Side } from '../../../src/domain/record/engagement.ts'
import type { Parsed } from '../parse.ts'
import { checkUnique } from './ids.ts'

/** Lines have unique ids and names, and list only posts of officials of the side, each once. */
export function checkContacts(
  { value: lines = [], report }: Pick<Parsed<ContactLine[]>, 'value' | 'report'>,
  officials: Iterable<Official>,
): void {
  checkUnique(lines, report)
  const titles: Record<Side, ReadonlySet<string>> = titlesBySide([...officials])
  for (const [index, { ends }] of lines.entries()) {
    for (const [pair, posts] of ends.entries()) {
      for (const side of SIDES) {
        const named = posts[side] ?? []
        for (const [number, title] of named.entries()) {
          const path = `[${index}].ends[${pair}].${side}[${number}]`
          if (!titles[side].has(title)) {
            report(path, title, `a post that officials.json has of side ${side}`, titles[side])
          }
          if (named.indexOf(title) < number) report(path, title, 'each post once')
        }
      }
    }
  }
}

function titlesBySide(officials: readonly Official[]): Record<Side, ReadonlySet<string>> {
  const of = (side: Side) =>
    new Set(
      officials.filter(one => one.side === side).flatMap(({ posts }) => posts.map(p => p.title)),
    )
  return { us: of('us'), cn: of('cn') }
}
