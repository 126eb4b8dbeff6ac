import {
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type PointerEvent,
  type RefObject,
} from 'react'
import { useLocationProperty } from 'wouter/use-browser-location'
import type { EventTick } from '../../domain/timeline/ticks.ts'
import { useCard } from './useCard.ts'

/**
 * Why a card is open. While its tick only has focus, Tab passes it by; once it is pressed, it stays
 * until Escape or a press elsewhere, and its links are next.
 */
type Reason = 'hover' | 'focus' | 'press'

/**
 * The card of a tick, which opens on hover, focus and press. That of the event which the address
 * names after its "#" is open on arrival.
 *
 * @param strip holds the ticks and their card
 * @param ticks those that are drawn
 */
export function useEventCard(
  strip: RefObject<HTMLElement | null>,
  ticks: readonly EventTick[],
  id: string,
) {
  const card = useCard(id)
  const { open, close, leave, stay } = card
  const [reason, setReason] = useState<Reason>('hover')
  const named = useLocationProperty(nameInHash, () => '')
  const followed = useRef('')

  const show = (target: EventTarget, why: Reason) => {
    const element = tickOf(target)
    if (element) open(element.dataset['tick'] ?? '', element)
    else stay()
    setReason(why)
  }

  const wanted = ticks.find(({ events }) => events.some(event => event.id === named))?.key
  useEffect(() => {
    if (named === '') followed.current = ''
    if (followed.current === named || wanted === undefined) return undefined
    // After the page has put its focus where every new page begins.
    const frame = requestAnimationFrame(() => {
      followed.current = named
      const element = strip.current?.querySelector<HTMLElement>(`[data-tick="${wanted}"]`)
      if (!element) return
      element.scrollIntoView({ block: 'center', behavior: 'instant' })
      element.focus({ preventScroll: true })
      open(wanted, element)
      setReason('press')
    })
    return () => cancelAnimationFrame(frame)
  }, [named, wanted, strip, open])

  const isKept = reason === 'press' && card.at !== null
  useEffect(() => {
    if (!isKept) return undefined
    const onPress = ({ target }: Event) => {
      if (!(target instanceof Node && strip.current?.contains(target))) close()
    }
    window.addEventListener('pointerdown', onPress)
    return () => window.removeEventListener('pointerdown', onPress)
  }, [isKept, strip, close])

  return {
    card,
    named,
    reason,
    handlers: {
      onClick: ({ target }: { target: EventTarget }) => show(target, 'press'),
      onPointerOver: ({ target, pointerType }: PointerEvent) => {
        if (pointerType === 'mouse' && !isKept) show(target, 'hover')
      },
      onPointerOut: () => {
        if (!isKept) leave()
      },
      onFocus: ({ target }: FocusEvent) => {
        const isNew = tickOf(target) !== null && target !== card.at?.anchor
        if (isNew && target.matches(':focus-visible')) show(target, 'focus')
      },
      onBlur: ({ relatedTarget }: FocusEvent) => {
        if (!isKept && !strip.current?.contains(relatedTarget)) close()
      },
      onKeyDown: ({ key }: { key: string }) => {
        if (key !== 'Escape' || !card.at) return
        card.at.anchor.focus()
        close()
      },
    },
  }
}

const tickOf = (target: EventTarget) => (target as Element).closest<HTMLElement>('[data-tick]')

function nameInHash(): string {
  try {
    return decodeURIComponent(window.location.hash.slice(1))
  } catch {
    // A stray "%": names nothing.
    return ''
  }
}
