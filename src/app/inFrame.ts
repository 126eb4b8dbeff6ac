// What a page does in a frame on another one.

/** Calls back with the height of all content, in CSS pixels, now and whenever that changes. */
export function followHeight(onChange: (height: number) => void): () => void {
  const root = document.documentElement
  const observer = new ResizeObserver(() => onChange(root.getBoundingClientRect().height))
  observer.observe(root)
  return () => observer.disconnect()
}

/** Opens links to other sites beside the page around, which would else lose this frame to them. */
export function openOthersOutside(): () => void {
  document.addEventListener('click', openOutside, true)
  return () => document.removeEventListener('click', openOutside, true)
}

function openOutside({ target }: MouseEvent) {
  const link = target instanceof Element ? target.closest('a') : null
  if (link && link.href !== '' && link.origin !== window.location.origin) link.target = '_blank'
}
