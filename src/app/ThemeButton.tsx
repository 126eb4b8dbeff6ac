import { THEMES, useTheme, type Theme } from './theme.ts'

const LABELS: Record<Theme, string> = {
  system: 'as the device',
  light: 'light',
  dark: 'dark',
}

/** Cycles through the themes: the device's, light, dark. */
export function ThemeButton() {
  const [theme, setTheme] = useTheme()
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system'
  const label = `Theme: ${LABELS[theme]}. Switch to ${LABELS[next]}`
  return (
    <button
      type="button"
      className="inline-flex size-8 items-center pointer-coarse:size-11 justify-center rounded-full border border-rule text-ink hover:border-ink"
      aria-label={label}
      title={label}
      onClick={() => setTheme(next)}
    >
      <svg viewBox="0 0 16 16" className="size-4" aria-hidden="true">
        <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
        {theme !== 'light' && <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5Z" fill="currentColor" />}
        {theme === 'dark' && <circle cx="8" cy="8" r="6.25" fill="currentColor" />}
      </svg>
    </button>
  )
}
