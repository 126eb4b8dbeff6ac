import { versionNote, type Citation } from './citation.ts'

/**
 * The reference for BibTeX and biblatex: `@misc`, which both know. Names and titles have a second
 * pair of braces, so that no style splits a body into first and last name or writes "beijing" in
 * lower case.
 */
export function toBibtex(citation: Citation): string {
  const { key, title, container, creators, issued, version, url, accessed } = citation
  const fields: [name: string, value: string | null][] = [
    ['author', creators.map(creator => `{${escape(creator)}}`).join(' and ') || null],
    ['title', `{${escape(title)}}`],
    ['howpublished', container && escape(container)],
    ['year', issued && issued.slice(0, 4)],
    ['date', issued],
    ['version', escape(version)],
    ['note', escape(versionNote(citation))],
    ['url', verbatim(url)],
    ['urldate', accessed],
  ]
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${value}},\n`],
  )
  return `@misc{${key},\n${lines.join('')}}\n`
}

/** Characters special to TeX. Braces are named, since BibTeX counts escaped ones. */
const ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
}

const escape = (text: string) =>
  text.replaceAll(/[\\{}^~<>|$&%#_]/g, character => ESCAPES[character] ?? character)

/** A URL is printed as is; only braces, which would end the field, are encoded. */
const verbatim = (url: string) => url.replaceAll('{', '%7B').replaceAll('}', '%7D')
