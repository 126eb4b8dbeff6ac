import { FIELDS, THING_TITLES, type FieldText, type Thing } from './fields.ts'
import { RULINGS } from './rulings.ts'
import { VOCABULARIES, type Vocabulary } from './vocabularies.ts'

/** The codebook as Markdown: a table for each thing and each vocabulary, and the coding rules. */
export function codebookMarkdown(): string {
  const things = Object.keys(FIELDS) as Thing[]
  const vocabularies: Vocabulary[] = Object.values(VOCABULARIES)
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
    ...vocabularies.flatMap(({ title, texts }) => [
      `### ${title}\n`,
      table('word', Object.entries(texts)),
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
