import type { EngagementRecord } from '../../src/domain/record/engagement.ts'
import type { PageSubject } from '../../src/domain/site/pages.ts'
import type { Dataset } from '../compile/dataset.ts'
import { termsIn } from '../compile/derive.ts'
import { linesByEngagement } from '../compile/engagementLines.ts'

/** Entries that have a page each. */
interface Subject {
  entriesOf: (dataset: Dataset) => readonly {
    id: string
    formerIds?: readonly string[] | undefined
  }[]
  /** Tells the ids of the entries that an engagement is about. */
  within: (dataset: Dataset) => (record: EngagementRecord) => readonly string[]
}

/** Where the dataset holds the subjects of pages. */
export const SUBJECTS: Readonly<Record<PageSubject, Subject>> = {
  engagements: {
    entriesOf: ({ records }) => records.map(({ id, aliases }) => ({ id, formerIds: aliases })),
    within:
      () =>
      ({ id }) => [id],
  },
  topics: {
    entriesOf: ({ topics }) => topics,
    within:
      () =>
      ({ topics }) =>
        topics,
  },
  officials: {
    entriesOf: ({ officials }) => officials,
    within:
      () =>
      ({ participants }) =>
        participants.map(({ official }) => official),
  },
  lines: {
    entriesOf: ({ contacts }) => contacts,
    within: dataset => {
      const lines = linesByEngagement(dataset)
      return ({ id }) => lines.get(id) ?? []
    },
  },
  concepts: {
    entriesOf: ({ glossary }) => glossary,
    within: ({ glossary }) => {
      const concepts = new Map(glossary.flatMap(({ id, terms }) => terms.map(term => [term, id])))
      return ({ accounts }) => termsIn({ accounts }).flatMap(term => concepts.get(term) ?? [])
    },
  },
}
