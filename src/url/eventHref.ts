import type { ContextEvent } from '../domain/record/context.ts'
import type { Extent } from '../domain/time/period.ts'
import { yearAround } from '../domain/timeline/ticks.ts'
import { explorerHref } from './links.ts'

/** Address of a public event on the timeline, with a year around it in view. */
export const eventHref = (event: Pick<ContextEvent, 'id' | 'date'>, extent: Extent): string =>
  `${explorerHref(yearAround(event, extent))}#${encodeURIComponent(event.id)}`
