/** A link that was followed, as it was at that moment. */
export interface FollowedLink {
  href: string
  /** Its position among the links of the content with the same address. */
  index: number
  /** How far it was from the top of the window, in pixels. */
  top: number
}

const linksTo = (href: string, content: Element) =>
  content.querySelectorAll<HTMLElement | SVGElement>(`a[href="${CSS.escape(href)}"]`)

/** Describes a link within the content, so that it is found when the content is rendered anew. */
export function describeLink(link: Element, content: Element): FollowedLink {
  const href = link.getAttribute('href') ?? ''
  const index = [...linksTo(href, content)].findIndex(one => one === link)
  return { href, index, top: link.getBoundingClientRect().top }
}

/** The link in the content as it is now; nothing while it is not there to be seen. */
export function findLink({ href, index }: FollowedLink, content: Element) {
  const link = linksTo(href, content)[index]
  return link?.checkVisibility() ? link : undefined
}
