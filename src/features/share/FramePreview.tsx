import { useEffect, useRef } from 'react'
import { FRAME_HEIGHTS, readFrameMessage } from '../../domain/site/embed.ts'
import { useWidth } from '../../ui/useWidth.ts'

/** As wide as a column of text on many pages, in CSS pixels; heights are measured at it. */
export const PREVIEW_WIDTH = 680

interface FramePreviewProps {
  src: string
  title: string
  height: number
  /** Hears how high the content is, in CSS pixels, each time that changes. */
  onMeasure: (height: number) => void
}

/** The frame itself, made smaller where there is no room for it. To be looked at, not used. */
export function FramePreview({ src, title, height, onMeasure }: FramePreviewProps) {
  const [box, width] = useWidth()
  const frame = useRef<HTMLIFrameElement>(null)
  useEffect(() => {
    const hear = ({ source, origin, data }: MessageEvent<unknown>) => {
      if (source !== frame.current?.contentWindow || origin !== window.location.origin) return
      const message = readFrameMessage(data)
      if (!message) return
      const { least, most } = FRAME_HEIGHTS
      onMeasure(Math.min(most, Math.max(least, Math.ceil(message.height))))
    }
    window.addEventListener('message', hear)
    return () => window.removeEventListener('message', hear)
  }, [onMeasure])
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
