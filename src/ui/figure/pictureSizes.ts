import {
  MARGIN,
  coverOf,
  drawPicture,
  widestOf,
  type Canvas,
  type Picture,
  type PictureTexts,
} from './picture.ts'

/** The sizes of saved pictures: widths in CSS pixels, and a square. */
export const PICTURE_SIZES = ['600', '900', '1200', 'square'] as const
export type PictureSize = (typeof PICTURE_SIZES)[number]

/** The edge of the square, and the widths at which it is tried. */
const SQUARE = 1080
const SQUARE_LAYOUTS = [1080, 900, 720, 600, 480]

/**
 * The content of a frame as a picture of a size. A square is laid out at the width at which the
 * figure fills most of it.
 *
 * @param frame an iframe whose body is just the figure; its width is changed
 */
export async function drawFrame(
  frame: HTMLIFrameElement,
  texts: PictureTexts,
  size: PictureSize,
): Promise<Picture> {
  if (size !== 'square') {
    const canvas = { width: Number(size), height: null, scale: 1 }
    return drawPicture(await layOut(frame, canvas), texts, canvas)
  }
  let best: { canvas: Canvas; cover: number } | null = null
  for (const width of SQUARE_LAYOUTS) {
    const canvas = { width, height: width, scale: SQUARE / width }
    const cover = coverOf(await layOut(frame, canvas), texts, canvas)
    if (!best || cover > best.cover) best = { canvas, cover }
  }
  if (!best) throw new Error('there is no layout for a square')
  return drawPicture(await layOut(frame, best.canvas), texts, best.canvas)
}

/**
 * Lays a frame out for a canvas, and returns its body once that has settled. Fails if the frame is
 * removed meanwhile.
 */
async function layOut(frame: HTMLIFrameElement, { width }: Canvas): Promise<HTMLElement> {
  frame.style.width = `${width - 2 * MARGIN}px`
  const body = frame.contentDocument?.body
  if (!body) throw new Error('the browser shows no frames')
  await settled(body)
  const needed = widestOf(body)
  if (needed > body.clientWidth) {
    // What scrolls on the screen is drawn whole, and then smaller.
    frame.style.width = `${needed}px`
    await settled(body)
  }
  if (!frame.isConnected) throw new Error('the picture was closed')
  return body
}

/** How many frames a layout may take to settle, and how many without a change show that it has. */
const MOST_FRAMES = 60
const STILL_FRAMES = 3

/** Waits until an element no longer changes: charts are measured, then drawn at their width. */
async function settled(element: HTMLElement): Promise<void> {
  let before = ''
  let still = 0
  for (let count = 0; count < MOST_FRAMES && still < STILL_FRAMES; count++) {
    await new Promise(resolve => requestAnimationFrame(resolve))
    const { width, height } = element.getBoundingClientRect()
    const now = `${width} ${height} ${element.innerHTML.length}`
    still = now === before ? still + 1 : 0
    before = now
  }
}
