import type { Account, Source } from '../domain/record/engagement.ts'
import { isKnownInFull } from '../domain/record/known.ts'
import { siteOf, pagesOf, readAt } from '../domain/record/sources.ts'
import { ExternalLink } from '../ui/ExternalLink.tsx'

interface AccountPagesProps {
  account: Account
  /** The sources of the whole record. */
  sources: readonly Source[]
}

/** How much of an account is known, its office's own page where that is known, and where it was read. */
export function AccountPages({ account, sources }: AccountPagesProps) {
  const { issued, read } = readAt(account, sources)
  const pages = pagesOf(account)
  const isPieced = pages.length > 1
  const isWhole = isKnownInFull(account)
  return (
    <>
      <p>
        {!(isPieced && isWhole) && (
          <span className={isWhole ? '' : 'font-medium text-ink'}>{knownSentence(account)} </span>
        )}
        {issued && <PageLink before="Issued at" url={issued} />}
        {issued && read && ' · '}
        {read && (
          <PageLink
            before={account.coverage === 'reported' ? 'Reported at' : 'Text read at'}
            url={read}
          />
        )}
      </p>
      {isPieced && (
        <details className="mt-1">
          <summary className="w-fit cursor-pointer py-0.5 hover:text-ink">
            {isWhole ? 'Full text, put' : 'Put'} together from {pages.length} pages
          </summary>
          <ol className="list-decimal pl-5">
            {pages.map(url => (
              <li key={url}>
                <ExternalLink href={url}>{siteOf(url)}</ExternalLink>
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  )
}

function PageLink({ before, url }: { before: string; url: string }) {
  return (
    <ExternalLink href={url}>
      {before} {siteOf(url)}
    </ExternalLink>
  )
}

function knownSentence({ coverage, form }: Account): string {
  if (coverage === 'reported') return 'Known only from press reports.'
  if (coverage === 'partial') return 'Known in part.'
  return form === 'remarks'
    ? 'All of the spoken words; what they lack does not count as silence.'
    : 'Full text.'
}
