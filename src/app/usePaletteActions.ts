import { useMemo } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import type { PaletteAction } from '../features/palette/entries.ts'
import { THEMES, useTheme, type Theme } from './theme.ts'

const THEME_ACTIONS: Record<Theme, string> = {
  system: 'Theme: as the device',
  light: 'Theme: light',
  dark: 'Theme: dark',
}

/** The actions of the palette that are available on every page. */
export function usePaletteActions(): readonly PaletteAction[] {
  const [theme, setTheme] = useTheme()
  const client = useQueryClient()
  return useMemo(() => {
    const exportAs = async (format: 'csv' | 'json') => {
      const { exportSelection } = await import('./exportSelection.ts')
      return exportSelection(client, format)
    }
    return [
      {
        id: 'copy-link',
        label: 'Copy the link to this page',
        run: async () => {
          await navigator.clipboard.writeText(window.location.href)
          return 'Link copied'
        },
      },
      {
        id: 'export-csv',
        label: 'Export the engagements shown as a table (CSV)',
        run: () => exportAs('csv'),
      },
      {
        id: 'export-json',
        label: 'Export the engagements shown as data (JSON)',
        run: () => exportAs('json'),
      },
      ...THEMES.filter(other => other !== theme).map(other => ({
        id: `theme-${other}`,
        label: THEME_ACTIONS[other],
        run: async () => {
          setTheme(other)
          return THEME_ACTIONS[other]
        },
      })),
    ]
  }, [theme, setTheme, client])
}
