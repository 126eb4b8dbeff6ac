import type {
  Front,
  FrontGap,
  FrontSilence,
  LatestEngagement,
} from '../../domain/measures/front.ts'
import type { Side } from '../../domain/record/engagement.ts'
import { dataFile } from './dataFile.ts'
import { object } from './fields.ts'
import { count, day, nullable, text } from './form.ts'

const perSide = object<Readonly<Record<Side, number>>>({ us: count, cn: count })

/** `data/front.<hash>.json`: what the front page says of the whole record. */
export const frontFile = dataFile(
  'front',
  object<Front>({
    engagements: count,
    paired: count,
    fullPairs: count,
    recorded: perSide,
    full: perSide,
    latest: nullable(object<LatestEngagement>({ id: text, title: text, date: day, endDate: day })),
    silence: nullable(object<FrontSilence>({ topic: text, label: text, leftOut: perSide })),
    agreements: object<Front['agreements']>({ all: count, both: count }),
    gap: nullable(object<FrontGap>({ line: text, label: text, from: day, to: day, days: count })),
  }),
)
