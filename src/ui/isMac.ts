/** Whether shortcuts have ⌘ where other keyboards have Ctrl. */
export const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent)

/** The keys that copy a selection. */
export const copyKeys = (): string => (isMac() ? '⌘C' : 'Ctrl+C')
