/** The limits of an iframe's height, in CSS pixels. */
export const FRAME_HEIGHTS = { least: 200, most: 20_000 } as const

/** The message from an embedded page to its parent, each time the content's height changes. */
export interface FrameMessage {
  type: 'parallax:height'
  /** The height of the whole content, in CSS pixels. */
  height: number
}

/** A message of that kind, or `null` for any other message, from any sender. */
export function readFrameMessage(data: unknown): FrameMessage | null {
  if (typeof data !== 'object' || data === null) return null
  if (!('type' in data) || data.type !== 'parallax:height') return null
  if (!('height' in data) || typeof data.height !== 'number') return null
  return Number.isFinite(data.height) ? { type: data.type, height: data.height } : null
}

/** A height as typed, in whole pixels; `null` if it is invalid or out of bounds. */
export function readHeight(text: string): number | null {
  if (!/^\d{1,6}$/.test(text.trim())) return null
  const height = Number(text)
  return height >= FRAME_HEIGHTS.least && height <= FRAME_HEIGHTS.most ? height : null
}

interface Frame {
  /** The absolute address of the page. */
  src: string
  /** The accessible name: what the page shows. */
  title: string
  /** In CSS pixels. */
  height: number
}

/** The HTML that embeds a page of this site in another one. */
export const frameHtml = ({ src, title, height }: Frame): string =>
  `<iframe src="${attribute(src)}" title="${attribute(title)}" width="100%" height="${height}" style="border: 0" loading="lazy"></iframe>`

const attribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
