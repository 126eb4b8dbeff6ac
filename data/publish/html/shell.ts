/** A page without content, in which the app renders whatever the address names. */
export const SHELL = 'shell.html'

const HEAD = '<title>Parallax</title><meta name="robots" content="noindex" />'

/** The shell of a build, from the template of its pages. */
export const shellOf = (template: string): string => template.replace('<!-- head -->', HEAD)
