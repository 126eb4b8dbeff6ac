import type { Picture } from './picture.ts'

/**
 * A picture as PNG, at `scale` device pixels per CSS pixel.
 *
 * @throws Error if the browser cannot draw it, for instance because it is too large
 */
export async function rasterise({ svg, width, height }: Picture, scale: number): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(width * scale)
  canvas.height = Math.ceil(height * scale)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob(blob => {
      if (blob) resolve(blob)
      else reject(new Error('the browser could not draw a picture of this size'))
    }, 'image/png')
  })
}
