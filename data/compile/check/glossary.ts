import type { Concept } from '../../../src/domain/terms/concept.ts'
import type { Parsed } from '../parse.ts'
import { checkUnique } from './ids.ts'
import type { Filed } from './known.ts'
import { checkOrder } from './order.ts'

const HAN = /\p{Script=Han}/u

/**
 * Concepts are unique and in order; a term belongs to at most one of them, and each Chinese term in
 * the records to exactly one, since readers see its English translation from there.
 */
export function checkGlossary(
  { value: concepts = [], report }: Pick<Parsed<Concept[]>, 'value' | 'report'>,
  filed: readonly Filed[],
): void {
  checkUnique(concepts, report)
  checkOrder(concepts, report)
  const owners = new Map<string, string>()
  for (const [index, { id, terms }] of concepts.entries()) {
    for (const [number, term] of terms.entries()) {
      const owner = owners.get(term)
      if (owner) {
        const path = `[${index}].terms[${number}]`
        report(path, term, `a term that no other entry has; ${owner} has it`)
      } else owners.set(term, id)
    }
  }
  for (const { record, report: reportTerm } of filed) {
    for (const [a, { points }] of record.accounts.entries()) {
      for (const [p, { terms = [] }] of points.entries()) {
        for (const [t, term] of terms.entries()) {
          if (!HAN.test(term) || owners.has(term)) continue
          const path = `accounts[${a}].points[${p}].terms[${t}]`
          reportTerm(path, term, 'a term of a concept in glossary.json', owners.keys())
        }
      }
    }
  }
}

/** Warns of glossary terms that no record has any more. */
export function checkUnusedTerms(
  concepts: readonly Concept[],
  filed: readonly Filed[],
  warn: Filed['warn'],
): void {
  const used = new Set(
    filed.flatMap(({ record }) =>
      record.accounts.flatMap(({ points }) => points.flatMap(({ terms = [] }) => terms)),
    ),
  )
  for (const [index, { terms }] of concepts.entries()) {
    for (const [number, term] of terms.entries()) {
      if (!used.has(term)) warn(`[${index}].terms[${number}]`, term, 'a term that a record has')
    }
  }
}
