import {
  useCallback,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  type ComponentProps,
  type RefObject,
} from 'react'
import type { CardHandle } from './useCard.ts'

interface CardBoxProps extends ComponentProps<'div'> {
  anchor: HTMLElement
  handle: RefObject<CardHandle | null>
}

/** A card beside what it describes, wherever that is drawn. */
export function CardBox({ anchor, handle, ...props }: CardBoxProps) {
  const card = useRef<HTMLDivElement>(null)
  const place = useCallback(() => {
    if (card.current) putBeside(card.current, anchor)
  }, [anchor])
  useImperativeHandle(handle, () => ({ place }), [place])
  useLayoutEffect(place)
  return (
    <div
      {...props}
      ref={card}
      className="no-print fixed top-0 left-0 z-40 max-h-[60dvh] w-max max-w-[min(21rem,calc(100vw-1rem))] overflow-y-auto rounded-md border border-rule bg-raised px-3.5 py-2.5 text-[0.8125rem] shadow-lg"
    />
  )
}

/** Above the anchor, or below if there is no room; never outside the window. */
function putBeside(card: HTMLElement, anchor: HTMLElement) {
  const box = anchor.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = card
  // Without the gutter that is kept free for a scrollbar.
  const right = document.body.clientWidth - 8
  const left = Math.max(8, Math.min(box.left + box.width / 2 - width / 2, right - width))
  const above = box.top - height - 8
  const below = Math.min(box.bottom + 8, window.innerHeight - height - 8)
  card.style.transform = `translate(${Math.round(left)}px, ${Math.round(above >= 8 ? above : below)}px)`
}
