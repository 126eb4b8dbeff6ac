/** How high a frame may be, in CSS pixels. */
export const FRAME_HEIGHTS = { least: 200, most: 20_000 } as const

/** What a page says to the page that frames it, each time its content changes its height. */
export interface FrameMessage {
  type: 'parallax:height'
  /** Of all of the content, in CSS pixels. */
  height: number
}

/** A message of that kind, or `null` for any other, from whomever it comes. */
export function readFrameMessage(data: unknown): FrameMessage | null {
  if (typeof data !== 'object' || data === null) return null
  if (!('type' in data) || data.type !== 'parallax:height') return null
  if (!('height' in data) || typeof data.height !== 'number') return null
  return Number.isFinite(data.height) ? { type: data.type, height: data.height } : null
}

/** A height as somebody types it, in whole pixels; `null` for what is none or out of bounds. */
export function readHeight(text: string): number | null {
  if (!/^\d{1,6}$/.test(text.trim())) return null
  const height = Number(text)
  return height >= FRAME_HEIGHTS.least && height <= FRAME_HEIGHTS.most ? height : null
}

interface Frame {
  /** Whole address of the page. */
  src: string
  /** What it shows, for those who do not see it. */
  title: string
  /** In CSS pixels. */
  height: number
}

/** The HTML that puts a page of this site into another one. */
export const frameHtml = ({ src, title, height }: Frame): string =>
  `<iframe src="${attribute(src)}" title="${attribute(title)}" width="100%" height="${height}" style="border: 0" loading="lazy"></iframe>`

const attribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
