import { CENTRE, HEIGHT, MARGIN, WIDTH, write, writeLines, type Colours } from './canvas.ts'
import type { Card } from './card.ts'
import { drawBars } from './drawBars.ts'
import { widthOf } from './fonts.ts'
import { element, type Markup } from './markup.ts'
import { fit, heightOf, shorten } from './wrap.ts'

const INNER = WIDTH - 2 * MARGIN

/** The baseline of the top line. */
const TOP = 68
/** The upper limit of the title. */
const TITLE_TOP = 94
const BARS = { top: 374, bottom: HEIGHT - 36 }
const BRAND = 'Parallax'

/** A card as an SVG, with all of its text inside the edges. */
export function drawCard(card: Card, colours: Colours): Markup {
  const hasBars = card.rows.length > 0
  const heads = drawHeads(card, colours, hasBars ? BARS.top - 24 : HEIGHT - 48)
  const parts = [
    element('rect', { width: WIDTH, height: HEIGHT, fill: colours('paper') }),
    element('rect', { width: CENTRE - 3, height: 10, fill: colours('us') }),
    element('rect', { x: CENTRE + 3, width: CENTRE - 3, height: 10, fill: colours('cn') }),
    ...drawTop(card, colours),
    ...drawTitle(card, colours, heads.top),
    ...heads.parts,
    ...(hasBars ? drawBars(card, colours, BARS) : []),
  ]
  const size = { width: WIDTH, height: HEIGHT, viewBox: `0 0 ${WIDTH} ${HEIGHT}` }
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size }, parts)
}

/** The kind of thing shown, and the site's name. */
function drawTop({ kicker }: Card, colours: Colours): Markup[] {
  const size = 30
  const brand = { x: WIDTH - MARGIN, y: TOP, face: 'title', size, anchor: 'end' } as const
  const markX = WIDTH - MARGIN - widthOf(BRAND, 'title', size) - 28
  const room = markX - 48 - MARGIN
  return [
    write(shorten(kicker, 'text', 25, room), {
      x: MARGIN,
      y: TOP,
      face: 'text',
      size: 25,
      fill: colours('soft'),
    }),
    // The two halves of the site's icon.
    element('g', { transform: `translate(${markX} ${TOP - 10})` }, [
      element('path', { d: 'M-1.5-13a13 13 0 0 0 0 26Z', fill: colours('us') }),
      element('path', { d: 'M1.5-13a13 13 0 0 1 0 26Z', fill: colours('cn') }),
    ]),
    write(BRAND, { ...brand, fill: colours('ink') }),
  ]
}

/** The title and the text under it, centred vertically above the heads. */
function drawTitle({ title, text, rows }: Card, colours: Colours, bottom: number): Markup[] {
  const room = bottom - TITLE_TOP - 20
  const below = fit(text, {
    face: 'text',
    width: INNER,
    ...(rows.length > 0 ? { lines: 1, sizes: [28, 26, 24] } : { lines: 7, sizes: [32, 29, 26] }),
  })
  const gap = below.lines.length > 0 ? 10 : 0
  const head = fit(title, {
    face: 'title',
    width: INNER,
    lines: 2,
    height: room - gap - heightOf(below, 'text'),
    sizes: [72, 68, 64, 60, 56, 52, 48, 44, 40, 36],
  })
  const height = heightOf(head, 'title') + gap + heightOf(below, 'text')
  const top = TITLE_TOP + Math.max(0, (room - height) / 2)
  return [
    ...writeLines(head, { x: MARGIN, top, face: 'title', fill: colours('ink') }),
    ...writeLines(below, {
      x: MARGIN,
      top: top + heightOf(head, 'title') + gap,
      face: 'text',
      fill: colours('soft'),
    }),
  ]
}

/** The two heads: name and the side's own date; `bottom` is the last baseline. */
function drawHeads({ sides, measure }: Card, colours: Colours, bottom: number) {
  const hasDetail = Boolean(sides.us.detail || sides.cn.detail)
  const nameY = bottom - (hasDetail ? 34 : 0)
  const width = (INNER - widthOf(measure, 'text', 21)) / 2 - 20
  const halves = [
    { side: sides.us, x: MARGIN, anchor: 'start', fill: colours('us') },
    { side: sides.cn, x: WIDTH - MARGIN, anchor: 'end', fill: colours('cn') },
  ] as const
  const top = nameY - 44
  return {
    /** The top of the heads. */
    top,
    parts: [
      element('rect', { x: MARGIN, y: top, width: INNER, height: 1.5, fill: colours('rule') }),
      ...halves.flatMap(({ side: { name, detail }, ...place }) => {
        const set = fit(name, { face: 'strong', width, lines: 1, sizes: [30, 28, 26, 24, 22] })
        return [
          ...set.lines.map(line =>
            write(line, { ...place, y: nameY, face: 'strong', size: set.size }),
          ),
          write(shorten(detail, 'text', 23, INNER / 2 - 8), {
            ...place,
            y: bottom,
            face: 'text',
            size: 23,
          }),
        ]
      }),
      write(measure, {
        x: CENTRE,
        y: nameY,
        face: 'text',
        size: 21,
        fill: colours('soft'),
        anchor: 'middle',
      }),
    ],
  }
}
