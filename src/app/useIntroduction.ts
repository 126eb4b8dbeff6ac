import { useState } from 'react'
import { activeFields } from '../domain/view/filter.ts'
import type { View } from '../domain/view/view.ts'
import { useHydrated } from '../ui/useHydrated.ts'
import { formatView } from '../url/codec.ts'

/**
 * Whether the explorer introduces itself: on its plain address. Where the reader then only moves
 * the timeline's window or changes how something is drawn, it stays, or the control in use would
 * move away from under the pointer.
 */
export function useIntroduction(view: View): boolean {
  // Before hydration the view is the plain one, whatever the address asks for.
  const isHydrated = useHydrated()
  const [wasShown, setShown] = useState(false)
  const isPlain = formatView(view) === ''
  const isShown = isPlain || (wasShown && activeFields(view).every(isOfWindow))
  if (isHydrated && isShown !== wasShown) setShown(isShown)
  return isShown
}

const isOfWindow = (field: string) => field === 'from' || field === 'to'
