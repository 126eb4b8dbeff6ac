import { useMemo } from 'react'
import { useCatalog } from '../../../dataset/CatalogContext.tsx'
import { TextButton } from '../../../ui/Button.tsx'
import { Combobox } from '../../../ui/Combobox.tsx'
import { CrossIcon } from '../../../ui/icons.tsx'
import { topicClass } from '../../../ui/topicClass.ts'
import { topicOptions } from '../../../ui/topicOptions.ts'

interface TopicsFieldProps {
  /** Topic ids, the one under which the sentence is listed first. */
  topics: readonly string[]
  onChange: (topics: readonly string[]) => void
}

/** The topics of a sentence: to add from a menu, remove, or put first. */
export function TopicsField({ topics, onChange }: TopicsFieldProps) {
  const catalog = useCatalog()
  const groups = useMemo(() => topicOptions(catalog.topics), [catalog.topics])
  return (
    <>
      <Combobox
        label="Topics"
        summary={topics.length > 0 ? String(topics.length) : undefined}
        groups={groups}
        selected={topics}
        onChange={onChange}
        searchPrompt="Find a topic"
      />
      <ul className="flex flex-wrap items-center gap-x-3">
        {topics.map((id, index) => {
          const topic = catalog.topics.get(id)
          const label = topic?.label ?? id
          return (
            <li key={id} className="inline-flex items-center">
              <TextButton
                aria-label={`${label}, put first`}
                aria-pressed={index === 0}
                title={index === 0 ? 'The sentence is listed under this topic' : 'Put first'}
                className={`${topic ? topicClass(topic) : ''} ${index === 0 ? 'border-b-2 border-topic font-medium' : ''}`}
                onClick={() => onChange([id, ...topics.filter(other => other !== id)])}
              >
                {label}
              </TextButton>
              <button
                type="button"
                aria-label={`Take ${label} away`}
                className="inline-flex size-6 items-center justify-center text-soft hover:text-ink"
                onClick={() => onChange(topics.filter(other => other !== id))}
              >
                <CrossIcon />
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}
