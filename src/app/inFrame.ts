// The behaviour of a page inside an iframe on another site.

/** Calls back with the height of the content, in CSS pixels, now and whenever it changes. */
export function followHeight(onChange: (height: number) => void): () => void {
  const root = document.documentElement
  const observer = new ResizeObserver(() => onChange(root.getBoundingClientRect().height))
  observer.observe(root)
  return () => observer.disconnect()
}

/** Opens links to other sites in a new tab, since following them would replace the embed. */
export function openOthersOutside(): () => void {
  document.addEventListener('click', openOutside, true)
  return () => document.removeEventListener('click', openOutside, true)
}

function openOutside({ target }: MouseEvent) {
  const link = target instanceof Element ? target.closest('a') : null
  if (link && link.href !== '' && link.origin !== window.location.origin) link.target = '_blank'
}
