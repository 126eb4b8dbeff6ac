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
  const prepare = async () => {
    const own = frame.current?.contentDocument
    if (!own) return
    await dress(own)
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
        onLoad={() => void prepare()}
      />
      {body && createPortal(<WantedContext value={true}>{children}</WantedContext>, body)}
    </>
  )
}

/** Gives a document the language and the styles of this one, in light colours. */
async function dress(own: Document): Promise<void> {
  own.documentElement.lang = document.documentElement.lang
  own.documentElement.dataset['theme'] = 'light'
  const sheets = document.querySelectorAll('style, link[rel=stylesheet]')
  await Promise.all(Array.from(sheets, sheet => adopt(own, sheet)))
}

/** Copies a style sheet into another document, and waits until it applies. */
function adopt(own: Document, sheet: Element): Promise<void> {
  const copy = own.importNode(sheet, true)
  const isThere =
    copy.localName === 'style'
      ? Promise.resolve()
      : new Promise<void>(resolve => {
          copy.addEventListener('load', () => resolve())
          copy.addEventListener('error', () => resolve())
        })
  own.head.append(copy)
  return isThere
}
