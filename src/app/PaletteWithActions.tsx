import { Palette } from '../features/palette/Palette.tsx'
import type { PaletteProps } from '../features/palette/PaletteButton.tsx'
import { usePaletteActions } from './usePaletteActions.ts'

/** The palette, with the actions available on every page. */
export function PaletteWithActions(props: PaletteProps) {
  return <Palette {...props} actions={usePaletteActions()} />
}
