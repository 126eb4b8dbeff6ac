import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ContextEvent } from '../src/domain/record/context.ts'

const SOUND = join(import.meta.dirname, '../data/compile/fixtures/sound')

/** A word too long for any line. */
const LONG_WORD = 'w'.repeat(240)

/**
 * The replacement for each kind of text: markup that would run, ends of the surrounding markup,
 * templates, formulas, and endless words. Whatever runs sets `window.ran`.
 */
const HOSTILE: Record<string, string> = {
  title: '=1+1</title></script><script>window.ran="title"</script><img src=x onerror=window.ran=1>',
  summary: `]]>--><svg onload=window.ran=2></svg>\${window.ran=3} {{constructor.constructor("window.ran=4")()}} ${LONG_WORD}`,
  text: `<iframe srcdoc="<script>parent.ran=5</script>"></iframe> ${LONG_WORD}`,
  publisher: `"><img src=x onerror='window.ran=6'> ${LONG_WORD}`,
  name: '@SUM(1)<img src=x onerror=window.ran=7>',
  short: `<b>${LONG_WORD}`,
  label: '-2+3<style>*{display:none}</style>',
  labelZh: '</script><script>window.ran=8</script>',
  group: '<details open ontoggle=window.ran=9>',
  definition: '<a href="javascript:window.ran=10">here</a>',
  city: `+1<marquee onstart=window.ran=11>${LONG_WORD}`,
  cityZh: '<svg onload=window.ran=21></svg>',
  venue: '</noscript><script>window.ran=12</script>',
  en: '<img src=x onerror=window.ran=17>',
  zh: '<svg onload=window.ran=18></svg>',
  note: `]]><script>window.ran=19</script> ${LONG_WORD}`,
  offices: `<img src=x onerror=window.ran=20> ${LONG_WORD}`,
  url: 'https://www.state.gov/"onmouseover="window.ran=13"><script>window.ran=14</script>',
}

/** Fields whose texts must stay distinguishable to readers. */
const TOLD_APART = new Set(['title', 'name', 'label', 'short', 'en'])

/** Writes a valid corpus in which every text is hostile; `DATA_DIR` then names the folder. */
export function writeHostileCorpus(folder: string): void {
  cpSync(SOUND, folder, { recursive: true })
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const texts = /^(contacts|context|engagements|glossary|officials|places|topics).*\.json$/
  for (const file of files.filter(name => texts.test(name))) {
    const path = join(folder, file)
    writeFileSync(path, JSON.stringify(spoil(JSON.parse(readFileSync(path, 'utf8')), 'corpus')))
  }
  const context = join(folder, 'context.json')
  const events = JSON.parse(readFileSync(context, 'utf8')) as ContextEvent[]
  writeFileSync(context, JSON.stringify(events.flatMap(crowd)))
}

/** An event, with hundreds more on its day and one long before the record. */
function crowd(event: ContextEvent, index: number): ContextEvent[] {
  const more = Array.from({ length: index === 0 ? 400 : 0 }, (_, number) => ({
    ...event,
    id: `${event.id}-${String(number).padStart(3, '0')}`,
  }))
  const early = { ...event, id: '1999-12-31-early', date: '1999-12-31' as ContextEvent['date'] }
  return [...(index === 0 ? [early] : []), event, ...more]
}

/** The value with every text of the fields above replaced, and every term by markup. */
function spoil(value: unknown, id: string): unknown {
  if (Array.isArray(value)) return value.map(entry => spoil(entry, id))
  if (typeof value !== 'object' || value === null) return value
  const own = 'id' in value && typeof value.id === 'string' ? value.id : id
  return Object.fromEntries(
    Object.entries(value).map(([key, field]: [string, unknown]) => {
      const text = HOSTILE[key]
      // A record names its city as the list of places does.
      if (key === 'city' && typeof field === 'string') return [key, `${text} ${field}`]
      if (text && typeof field === 'string') {
        return [key, TOLD_APART.has(key) ? `${text} ${own}` : text]
      }
      // The posts of a line are those of officials, whose titles are replaced.
      if (key === 'ends') return [key, [{ us: [`${HOSTILE['title']} joe-biden`] }]]
      if (key === 'terms' && 'en' in value) return [key, [`<img/onerror=window.ran=16> ${own}`]]
      if (key === 'terms') return [key, ['<img/src=x/onerror=window.ran=15>', LONG_WORD]]
      return [key, spoil(field, own)]
    }),
  )
}
