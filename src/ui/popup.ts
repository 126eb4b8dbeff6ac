// Shared by all popups. On a phone a popup is a sheet across the top of the screen, where the
// on-screen keyboard cannot cover it; the important rules override the position that the
// positioner computes.

/** Props of the element that positions a popup. */
export const POSITIONER_PROPS = {
  sideOffset: 6,
  collisionPadding: 8,
  className:
    'z-40 outline-none max-sm:fixed! max-sm:inset-x-0! max-sm:top-0! max-sm:bottom-auto! max-sm:w-full! max-sm:transform-none!',
}

/** Class names of the popup itself. */
export const POPUP_CLASS =
  'flex max-h-[min(34rem,var(--available-height))] max-w-[var(--available-width)] flex-col border border-rule bg-raised text-sm text-ink shadow-lg outline-none max-sm:max-h-[70dvh] max-sm:max-w-none max-sm:border-x-0 max-sm:border-t-0 sm:rounded-md'

/** Class names of the backdrop behind a sheet, which wide screens do not have. */
export const BACKDROP_CLASS = 'fixed inset-0 z-30 bg-paper/75 sm:hidden'

/** Class names of a pill that opens a popup; the border is dark if a filter is in force. */
export const pillClass = (isInForce: boolean) => (isInForce ? 'border-ink! font-medium' : '')
