// `npm run lint:support`: whether the built site asks for anything that Firefox and Safari of the
// last two years do not have.
import css from '@eslint/css'
import compat from 'eslint-plugin-compat'

/** Takes styles and code out of an HTML, for the rules below. */
const inline = {
  preprocess: (/** @type {string} */ html) =>
    [...html.matchAll(/<(style|script)>(.*?)<\/\1>/gs)].map(([, name, text], index) => ({
      text,
      filename: `${index}.${name === 'style' ? 'css' : 'js'}`,
    })),
  postprocess: (/** @type {unknown[][]} */ messages) => messages.flat(),
}

export default [
  {
    files: ['**/*.html'],
    plugins: { page: { processors: { inline } } },
    processor: 'page/inline',
  },
  {
    files: ['**/*.js'],
    linterOptions: { noInlineConfig: true },
    plugins: { compat },
    settings: {
      targets: ['firefox >= 132', 'safari >= 18.1', 'ios_saf >= 18.1', 'chrome >= 131'],
      lintAllEsApis: true,
      // A library reads it where there is one, to learn of a slow line.
      polyfills: ['navigator.connection'],
    },
    rules: { 'compat/compat': 'error' },
  },
  {
    files: ['**/*.css'],
    plugins: { css },
    language: 'css/css',
    languageOptions: { tolerant: true },
    rules: {
      'css/use-baseline': [
        'error',
        {
          available: 2024,
          // Without these the page looks, scrolls or prints a little otherwise, and nothing is
          // lost; Safari knows only the prefixed form of user-select, which the sheet has as well.
          allowProperties: [
            'accent-color',
            'forced-color-adjust',
            'overflow-anchor',
            'overflow-clip-margin',
            'overscroll-behavior',
            'print-color-adjust',
            'resize',
            'user-select',
          ],
          allowPropertyValues: {
            'break-after': ['avoid'],
            // Where it is unknown everything is laid out at once, which takes longer.
            'content-visibility': ['auto'],
            'text-wrap': ['pretty'],
            'font-family': ['ui-sans-serif'],
          },
        },
      ],
    },
  },
]
