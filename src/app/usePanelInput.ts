import { useDeferredValue, useMemo } from 'react'
import type { PanelInput } from '../url/panelInput.ts'
import type { Selection } from './useSelection.ts'

/** The input of a page's panels; what they draw follows the address when there is time. */
export function usePanelInput({ view, change, shown }: Selection): PanelInput {
  const asked = useMemo(() => ({ view, shown }), [view, shown])
  const drawn = useDeferredValue(asked)
  return { engagements: drawn.shown, drawn: drawn.view, view, onChange: change }
}
