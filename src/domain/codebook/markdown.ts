import { codebookOf, type OptionalList } from './contents.ts'
import { FIELDS, THING_TITLES, type FieldText } from './fields.ts'
import { RULINGS } from './rulings.ts'
import { VOCABULARIES } from './vocabularies.ts'

/**
 * The codebook as Markdown: a table for each thing and each vocabulary, and the coding rules.
 *
 * @param lists that the dataset has
 */
export function codebookMarkdown(lists: readonly OptionalList[]): string {
  const { things, vocabularies } = codebookOf(lists)
  return [
    '# Codebook\n',
    'Every field of a record and of the lists that accompany it, the meaning of each word in the',
    'closed vocabularies, and how coding questions are settled. Generated from `src/domain/codebook/`.\n',
    '## Fields\n',
    ...things.flatMap(thing => [
      `### ${THING_TITLES[thing]}\n`,
      table('field', Object.entries(FIELDS[thing] as Record<string, FieldText>).map(fieldRow)),
    ]),
    '## Vocabularies\n',
    ...vocabularies.flatMap(name => [
      `### ${VOCABULARIES[name].title}\n`,
      table('word', Object.entries(VOCABULARIES[name].texts)),
    ]),
    '## Rulings\n',
    'The same for all records.\n',
    ...RULINGS.map(({ about, text }) => `- **${about}.** ${text}`),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n')
}

const fieldRow = ([name, { text, vocabulary }]: [string, FieldText]): [string, string] => {
  const words = vocabulary
    ? ` One of ${Object.keys(VOCABULARIES[vocabulary].texts)
        .map(word => `\`${word}\``)
        .join(', ')}.`
    : ''
  return [name, text + words]
}

const table = (heading: string, rows: readonly (readonly [string, string])[]) =>
  [
    `| ${heading} | what it means |`,
    '| --- | --- |',
    ...rows.map(([name, text]) => `| \`${name}\` | ${text.replaceAll('|', '\\|')} |`),
    '',
  ].join('\n')
