import type { ContextEvent } from '../../domain/record/context.ts'
import { dataFile } from './dataFile.ts'
import { checkedBy, list } from './form.ts'

/** `data/context.<hash>.json`: public events outside the engagements, in order of date. */
export const contextFile = dataFile(
  'context',
  list(checkedBy<ContextEvent>(async () => (await import('./context.ts')).contextEventSchema)),
)
