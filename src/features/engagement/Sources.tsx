import { formatDayShort } from '../../domain/time/day.ts'
import { SOURCE_KINDS, type Source, type SourceKind } from '../../domain/record/engagement.ts'
import { siteOf } from '../../domain/record/sources.ts'
import { pagePath } from '../../domain/site/pages.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { BASE } from '../../url/base.ts'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import { verbatim } from '../../ui/verbatim.ts'

const KIND_LABELS: Record<SourceKind, string> = {
  official: 'Official',
  copy: 'Copies of official texts',
  news: 'Press',
  reference: 'Reference',
}

/** The pages on which the record relies, by kind, each with its host. */
export function Sources({ sources }: { sources: readonly Source[] }) {
  const { edition } = useCatalog()
  if (sources.length === 0) return null
  return (
    <section aria-label="Sources" className="mt-10 border-t-2 border-ink pt-2.5">
      <h2 className="mb-3 font-serif text-xl font-semibold tracking-tight">Sources</h2>
      <div className="gap-10 text-sm md:columns-2">
        {SOURCE_KINDS.map(kind => {
          const ofKind = sources.filter(source => source.kind === kind)
          if (ofKind.length === 0) return null
          return (
            <div key={kind} className="mb-4">
              <h3 className="mb-1 break-after-avoid font-semibold">{KIND_LABELS[kind]}</h3>
              <ul className="space-y-1.5">
                {ofKind.map(({ url, publisher, title, date }) => (
                  <li key={url} className="break-inside-avoid">
                    <ExternalLink href={url}>
                      {title ? <span {...verbatim(title)}>{title}</span> : publisher}
                    </ExternalLink>{' '}
                    <span className="text-soft">
                      {siteOf(url)}
                      {title && ` · ${publisher}`}
                      {date && (
                        <>
                          {' · '}
                          <span className="whitespace-nowrap">{formatDayShort(date)}</span>
                        </>
                      )}
                    </span>
                  </li>
                ))}
              </ul>
            </div>
          )
        })}
      </div>
      <p className="no-print mt-3 text-sm">
        <a
          href={edition.corrections ?? `${BASE}${pagePath('about')}#licence`}
          className="underline decoration-rule underline-offset-4 hover:decoration-ink"
        >
          Found an error?
        </a>
      </p>
    </section>
  )
}
