import { useEffect, useRef } from 'react'
import { FRAME_HEIGHTS, readFrameMessage } from '../../domain/site/embed.ts'
import { useWidth } from '../../ui/useWidth.ts'

/** The width of a text column on many sites, in CSS pixels, at which heights are measured. */
export const PREVIEW_WIDTH = 680

interface FramePreviewProps {
  src: string
  title: string
  height: number
  /** Whether it shows one part of the page; until the rest is hidden, its height does not count. */
  isPart: boolean
  /** Called with the height of the content in CSS pixels, each time it changes. */
  onMeasure: (height: number) => void
}

/** The iframe itself, scaled down if there is no room. Only to be looked at. */
export function FramePreview({ src, title, height, isPart, onMeasure }: FramePreviewProps) {
  const [box, width] = useWidth()
  const frame = useRef<HTMLIFrameElement>(null)
  useEffect(() => {
    const hear = ({ source, origin, data }: MessageEvent<unknown>) => {
      if (source !== frame.current?.contentWindow || origin !== window.location.origin) return
      const message = readFrameMessage(data)
      if (!message) return
      if (isPart && !frame.current?.contentDocument?.querySelector('[data-part]')) return
      onMeasure(Math.max(FRAME_HEIGHTS.least, Math.ceil(message.height)))
    }
    window.addEventListener('message', hear)
    return () => window.removeEventListener('message', hear)
  }, [isPart, onMeasure])
  const scale = Math.min(1, width / PREVIEW_WIDTH)
  return (
    <div
      role="region"
      aria-label="Preview"
      tabIndex={0}
      className="mx-auto mt-4 max-h-[50dvh] max-w-[42.5rem] overflow-y-auto border border-rule"
    >
      <div ref={box} className="overflow-hidden" style={{ height: height * scale }}>
        {width > 0 && (
          <iframe
            ref={frame}
            inert
            src={src}
            title={`Preview of “${title}”`}
            className="block origin-top-left"
            style={{ width: PREVIEW_WIDTH, height, transform: `scale(${scale})` }}
          />
        )}
      </div>
    </div>
  )
}
