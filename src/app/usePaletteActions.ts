import { useMemo } from 'react'
import type { PaletteAction } from '../features/palette/entries.ts'
import { THEMES, useTheme, type Theme } from './theme.ts'

const THEME_ACTIONS: Record<Theme, string> = {
  system: 'Theme: as the device',
  light: 'Theme: light',
  dark: 'Theme: dark',
}

/** What the palette can do on every page. */
export function usePaletteActions(): readonly PaletteAction[] {
  const [theme, setTheme] = useTheme()
  return useMemo(
    () => [
      {
        id: 'copy-link',
        label: 'Copy the link to this page',
        run: () => void navigator.clipboard.writeText(window.location.href),
      },
      ...THEMES.filter(other => other !== theme).map(other => ({
        id: `theme-${other}`,
        label: THEME_ACTIONS[other],
        run: () => setTheme(other),
      })),
    ],
    [theme, setTheme],
  )
}
