import { useState } from 'react'
import { SendButton } from './SendButton.tsx'
import { TextButton } from '../../ui/Button.tsx'
import { copyKeys } from '../../ui/isMac.ts'
import { useShortNotice } from '../../ui/useShortNotice.ts'

/** Copies the address of exactly what is shown; if that fails, shows it for copying by hand. */
export function CopyLink() {
  const [notice, say] = useShortNotice()
  const [byHand, setByHand] = useState<string | null>(null)

  const copy = async () => {
    const address = window.location.href
    try {
      await navigator.clipboard.writeText(address)
      setByHand(null)
      say('Link copied')
    } catch {
      setByHand(address)
    }
  }
  return (
    <span className="no-print inline-flex flex-wrap items-center text-sm text-soft">
      <TextButton onClick={() => void copy()}>Copy link</TextButton>
      <SendButton className="ml-3" address={() => window.location.href} />
      <span aria-live="polite">{notice && <span className="pl-3">{notice}</span>}</span>
      {byHand !== null && (
        <label className="inline-flex items-center gap-1.5 pl-3">
          Copy it from here, press {copyKeys()}:
          <input
            ref={select}
            readOnly
            value={byHand}
            className="min-h-6 w-56 max-w-full border border-rule bg-raised px-1.5 text-ink"
            onFocus={event => event.currentTarget.select()}
            onKeyDown={event => {
              if (event.key === 'Escape') setByHand(null)
            }}
          />
        </label>
      )}
    </span>
  )
}

/** Focuses and selects the text, so that one more key press copies it. */
const select = (field: HTMLInputElement | null) => field?.focus()
