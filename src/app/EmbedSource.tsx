import { useEffect, useSyncExternalStore } from 'react'
import type { FrameMessage } from '../domain/site/embed.ts'
import { formatView } from '../url/codec.ts'
import { useView } from '../url/useView.ts'
import { followHeight, openOthersOutside } from './inFrame.ts'

/**
 * Shown in an iframe: a line that names the source and links to the full page. It also reports the
 * height of the content to the embedding page.
 */
export function EmbedSource() {
  const [view] = useView()
  const title = useSyncExternalStore(followTitle, readTitle, () => '')
  useEffect(() => {
    if (!view.embed) return undefined
    // The line of the HTML itself, for iframes that run no script.
    document.querySelector('body > .source')?.remove()
    const stops = [followHeight(tellHeight), openOthersOutside()]
    return () => stops.forEach(stop => stop())
  }, [view.embed])
  if (!view.embed) return null
  const { pathname, hash } = window.location
  return (
    <p className="sticky bottom-0 z-20 border-t border-rule bg-paper px-4 py-2 text-sm text-soft sm:px-8">
      <a
        href={pathname + formatView({ ...view, embed: false }) + hash}
        target="_blank"
        rel="noopener"
        className="hover:text-ink"
      >
        <span translate="no" className="font-serif font-semibold text-ink">
          Parallax
        </span>
        {title && ` · ${title}`} ·{' '}
        <span className="underline underline-offset-4">open the full page</span>
      </a>
    </p>
  )
}

function tellHeight(height: number) {
  const message: FrameMessage = { type: 'parallax:height', height }
  // Sent to any origin: the height of a public page is no secret.
  window.parent.postMessage(message, '*')
}

/** The title of the page without the site's name: "Biden–Xi call". */
const readTitle = () => document.title.replace(/^Parallax: | · Parallax$/, '')

/** Calls back when the title changes, as pages set it while rendering. */
function followTitle(onChange: () => void) {
  const observer = new MutationObserver(onChange)
  observer.observe(document.head, { subtree: true, childList: true, characterData: true })
  return () => observer.disconnect()
}
