import { Fragment } from 'react'
import { codebookOf, type OptionalList } from '../../domain/codebook/contents.ts'
import { FIELDS, THING_TITLES, type FieldText } from '../../domain/codebook/fields.ts'
import { VOCABULARIES } from '../../domain/codebook/vocabularies.ts'
import type { Topic } from '../../domain/record/engagement.ts'
import { topicClass } from '../../ui/topicClass.ts'
import { Sentence } from '../../ui/Sentence.tsx'
import { Section } from './Section.tsx'

interface CodebookProps {
  topics: readonly Topic[]
  /** That the dataset has. */
  lists: readonly OptionalList[]
}

/** The closed vocabularies, the topics, and every field of a record. */
export function Codebook({ topics, lists }: CodebookProps) {
  const { things, vocabularies } = codebookOf(lists)
  return (
    <Section id="codebook" title="Codebook">
      <p>The options that coders choose from, and what each one means.</p>
      <h3 className="mt-4 mb-2 font-serif text-lg font-semibold">Vocabularies</h3>
      <div className="gap-x-10 md:columns-2">
        {vocabularies.map(name => (
          <section key={name} className="mb-5 break-inside-avoid text-sm">
            <h4 className="mb-1 font-medium">{VOCABULARIES[name].title}</h4>
            <dl className="grid grid-cols-[6rem_1fr] gap-x-3 gap-y-0.5">
              {Object.entries(VOCABULARIES[name].texts).map(([word, text]) => (
                <Fragment key={word}>
                  <dt className="font-mono text-[0.8125rem]">{word}</dt>
                  <dd className="text-soft">{text}</dd>
                </Fragment>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <h3 className="mt-5 mb-2 font-serif text-lg font-semibold">Topics</h3>
      <dl className="columns-1 gap-10 md:columns-2">
        {topics.map(topic => (
          <div key={topic.id} className="mb-3 break-inside-avoid">
            <dt className={`font-medium ${topicClass(topic)} text-topic`}>{topic.label}</dt>
            <dd className="text-sm text-soft">{topic.definition}</dd>
          </div>
        ))}
      </dl>
      <h3 className="mt-5 mb-2 font-serif text-lg font-semibold">Fields</h3>
      <div className="gap-x-10 md:columns-2">
        {things.map(thing => (
          <section key={thing} className="mb-5 text-sm">
            <h4 className="mb-1 break-after-avoid font-medium">{THING_TITLES[thing]}</h4>
            <dl>
              {Object.entries(FIELDS[thing] as Record<string, FieldText>).map(([name, field]) => (
                <div key={name} className="grid break-inside-avoid grid-cols-[6rem_1fr] gap-x-3">
                  <dt className="font-mono text-[0.8125rem]">{name}</dt>
                  <dd className="text-soft">
                    <Sentence text={field.text.replaceAll('`', '')} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Section>
  )
}
