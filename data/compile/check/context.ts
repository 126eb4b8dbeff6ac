import type { ContextEvent } from '../../../src/domain/record/context.ts'
import type { Parsed } from '../parse.ts'
import { checkUnique } from './ids.ts'
import { checkOrder } from './order.ts'
import { checkSources } from './sources.ts'

/** Event ids are unique and in order; events name valid days and existing topics. */
export function checkContext(
  { value: events = [], report }: Pick<Parsed<ContextEvent[]>, 'value' | 'report'>,
  topicIds: ReadonlySet<string>,
): void {
  checkUnique(events, report)
  checkOrder(events, report)
  for (const [index, { id, date, endDate, topics, sources }] of events.entries()) {
    const at = `[${index}]`
    if (!id.startsWith(`${date}-`)) {
      report(`${at}.id`, id, `an id that begins with the date, ${date}-`)
    }
    if (endDate !== undefined && endDate <= date) {
      report(`${at}.endDate`, endDate, `a day after the first, ${date}, or no such field`)
    }
    for (const [number, topic] of topics.entries()) {
      const path = `${at}.topics[${number}]`
      if (!topicIds.has(topic)) report(path, topic, 'the id of a topic in topics.json', topicIds)
      if (topics.indexOf(topic) < number) report(path, topic, 'each topic once')
    }
    checkSources(sources, `${at}.sources`, report)
  }
}
