import type { Dataset } from '../compile/dataset.ts'
import type { EngagementRecord } from '../../src/domain/record/engagement.ts'
import { compileLexicon } from '../../src/domain/text/lexicon.ts'
import { tagPassage } from '../../src/domain/text/tag.ts'
import { Confusions, count, emptyTally, scores } from './metrics.ts'
import { pointsOf } from './split.ts'
import type { Measured, Stage } from './stage.ts'

const NOTHING = '(none)'

/** Topics: each point's paraphrase is a passage, and all its topics have the same weight. */
export const topicsStage: Stage = { name: 'topics', measure }

function measure(records: readonly EngagementRecord[], dataset: Dataset): Measured {
  const lexicon = compileLexicon(dataset.lexicon)
  const overall = emptyTally()
  const byTopic = new Map(dataset.topics.map(topic => [topic.id, emptyTally()]))
  const confusions = new Confusions()
  for (const { text, topics } of pointsOf(records)) {
    const coded = new Set(topics)
    const found = new Set(tagPassage(text, 'en', lexicon).map(({ topic }) => topic))
    count(overall, found, coded)
    for (const [topic, tally] of byTopic) count(tally, only(found, topic), only(coded, topic))
    const missed = topics.filter(topic => !found.has(topic))
    const extra = [...found].filter(topic => !coded.has(topic))
    for (const from of missed.length > 0 ? missed : [NOTHING]) {
      for (const to of extra.length > 0 ? extra : [NOTHING]) {
        if (from !== to) confusions.add(from, to, text)
      }
    }
  }
  const core = dataset.topics.filter(topic => topic.core)
  return {
    figures: {
      'micro-F1': scores(overall).f1,
      ...Object.fromEntries(
        core.map(({ id }) => [`${id} F1`, scores(byTopic.get(id) ?? emptyTally()).f1]),
      ),
    },
    tables: [
      {
        title: 'By topic',
        columns: ['topic', 'coded', 'precision', 'recall', 'F1'],
        rows: [...byTopic].map(([topic, tally]) => {
          const { precision, recall, f1 } = scores(tally)
          return [topic, tally.hits + tally.missed, precision, recall, f1]
        }),
      },
    ],
    examples: [confusions.table('Commonest confusions')],
  }
}

/** A set reduced to one value, if it has that. */
const only = (values: ReadonlySet<string>, value: string): Set<string> =>
  new Set(values.has(value) ? [value] : [])
