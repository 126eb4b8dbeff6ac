import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { element, type Markup } from '../preview/markup.ts'
import { renderPng } from '../preview/render.ts'
import { lightColours } from '../preview/tokens.ts'
import type { Publisher } from '../publisher.ts'

const FAVICON = join(import.meta.dirname, '../../../public/favicon.svg')

/** The side of the favicon's own drawing. */
const SIDE = 32

// Named in public/manifest.webmanifest and in index.html. A mask may cut a fifth off every side.
const ICONS = [
  { path: 'icons/192.png', size: 192, scale: 0.9 },
  { path: 'icons/512.png', size: 512, scale: 0.9 },
  { path: 'icons/maskable.png', size: 512, scale: 0.66 },
  { path: 'icons/apple.png', size: 180, scale: 0.8 },
] as const

/** The favicon as the app icons that devices show on their home screens. */
export const icons: Publisher = () =>
  ICONS.map(({ path, size, scale }) => ({
    path,
    content: () => renderPng(drawIcon(readFileSync(FAVICON, 'utf8'), size, scale)),
  }))

/** The shapes of the favicon on the paper colour, centred and scaled. */
function drawIcon(favicon: string, size: number, scale: number): Markup {
  const shapes = [...favicon.matchAll(/<path d="([^"]+)" fill="([^"]+)"/g)]
  const inset = (SIDE * (1 - scale)) / 2
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: size,
      height: size,
      viewBox: `0 0 ${SIDE} ${SIDE}`,
    },
    [
      element('rect', { width: SIDE, height: SIDE, fill: lightColours()('paper') }),
      element(
        'g',
        { transform: `translate(${inset} ${inset}) scale(${scale})` },
        shapes.map(([, d = '', fill = '']) => element('path', { d, fill })),
      ),
    ],
  )
}
