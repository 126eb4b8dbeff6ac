import type { RenderedPage } from '../../../src/prerender.tsx'

const HEAD = '<!-- head -->'
const ROOT = '<div id="root"></div>'

/** The built index.html with a page rendered into it, which the app hydrates at that path. */
export function putInto(
  template: string,
  path: string,
  { head, root, links }: RenderedPage,
): Buffer {
  const [start, middle, ...more] = template.split(HEAD)
  const [before, after, ...rest] = middle?.split(ROOT) ?? []
  if (
    start === undefined ||
    before === undefined ||
    after === undefined ||
    more.length + rest.length > 0
  ) {
    throw new Error(`index.html must hold ${HEAD} and then ${ROOT}, each exactly once`)
  }
  return Buffer.concat([
    Buffer.from(`${start}${links}${head}${before}<div id="root" data-path="${path}">`),
    root,
    Buffer.from(`</div>${after}`),
  ])
}
