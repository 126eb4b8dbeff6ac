import type { Because, RepeatPair } from '../../../domain/change/repeats.ts'
import { formatShare } from '../../../domain/measures/figures.ts'
import { useCatalog } from '../../../dataset/CatalogContext.tsx'
import { Sentence } from '../../../ui/Sentence.tsx'
import { topicName } from '../../../accounts/topicName.ts'
import type { Catalog } from '../../../domain/record/catalog.ts'

/** Why two points are paired: the topics, terms and words that they share. */
export function WhyPair({ pair }: { pair: RepeatPair }) {
  const { topics } = useCatalog()
  return (
    <details className="no-print mt-0.5 text-[0.8125rem] text-soft">
      <summary className="w-fit min-h-6 cursor-pointer hover:text-ink">
        Why?
        <span className="sr-only">
          {' '}
          Point {pair.now + 1} beside point {pair.prior + 1}
        </span>
      </summary>
      <p>
        Paired by this site, not by a coder ({formatShare(pair.score)} likely). Both have{' '}
        <Sentence text={reasonsOf(pair.because, topics).join('; ')} />.
      </p>
    </details>
  )
}

function reasonsOf(because: Because, topics: Catalog['topics']): string[] {
  const { terms, words, isSameAct, isSameSpeaker } = because
  const named = because.topics.map(topic => topicName(topics, topic))
  return [
    named.length > 0 && `the topics ${named.join(', ')}`,
    terms.length > 0 && `the terms ${terms.map(term => `“${term}”`).join(', ')}`,
    isSameSpeaker && (isSameAct ? 'the same speaker and act' : 'the same speaker'),
    isSameAct && !isSameSpeaker && 'the same act',
    words.length > 0 && `the words ${words.map(word => `“${word}”`).join(', ')}`,
  ].filter(reason => reason !== false)
}
