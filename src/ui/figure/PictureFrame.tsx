import { useState, type ReactNode, type RefObject } from 'react'
import { createPortal } from 'react-dom'
import { WantedContext } from '../useWanted.ts'

interface PictureFrameProps {
  frame: RefObject<HTMLIFrameElement | null>
  /** Called once the styles are there. */
  onReady: () => void
  children: ReactNode
}

/**
 * A figure by itself, off the screen, in a window of its own: there it is laid out at the width of
 * a picture and in light colours, whatever the device has.
 */
export function PictureFrame({ frame, onReady, children }: PictureFrameProps) {
  const [body, setBody] = useState<HTMLElement | null>(null)
  const prepare = () => {
    const own = frame.current?.contentDocument
    if (!own) return
    dress(own)
    setBody(own.body)
    onReady()
  }
  return (
    <>
      <iframe
        ref={frame}
        inert
        aria-hidden="true"
        tabIndex={-1}
        title="Layout of the picture"
        // A document of its own mode: an empty frame would be in quirks mode.
        srcDoc="<!doctype html><html><head></head><body></body></html>"
        className="fixed top-0 left-[calc(-100vw-100rem)] h-[20000px] max-w-none border-0"
        onLoad={prepare}
      />
      {body && createPortal(<WantedContext value={true}>{children}</WantedContext>, body)}
    </>
  )
}

/** Gives a document the language and the styles of this one, in light colours. */
function dress(own: Document): void {
  own.documentElement.lang = document.documentElement.lang
  own.documentElement.dataset['theme'] = 'light'
  const Sheet = own.defaultView?.CSSStyleSheet
  if (!Sheet) return
  // As rules, not as links: in such a document Firefox takes the site's own files for foreign ones,
  // which the content policy forbids.
  own.adoptedStyleSheets = Array.from(document.styleSheets, ({ cssRules }) => {
    const copy = new Sheet()
    copy.replaceSync(Array.from(cssRules, rule => rule.cssText).join('\n'))
    return copy
  })
}
