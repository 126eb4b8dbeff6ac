import type {
  RankedPoint,
  TopicAccount,
  TopicEntry,
  TopicRecord,
} from '../../domain/accounts/extracts.ts'
import { COVERAGES } from '../../domain/record/engagement.ts'
import { dataFile } from './dataFile.ts'
import { object } from './fields.ts'
import { list, map, oneOf, optional, record, text } from './form.ts'

const account = object<TopicAccount>({
  coverage: oneOf(COVERAGES),
  points: list(record<RankedPoint>(({ rankedPointSchema }) => rankedPointSchema)),
})

/** `data/topics/<id>.<hash>.json` */
export const topicFile = dataFile(
  'topics',
  object<TopicRecord>({
    topic: text,
    entries: list(object<TopicEntry>({ id: text, us: optional(account), cn: optional(account) })),
    english: map(text),
  }),
)
