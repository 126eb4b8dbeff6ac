import { Link } from 'wouter'
import { formatDay } from '../../domain/time/day.ts'
import { wasHeld, type Official } from '../../domain/record/engagement.ts'
import { count } from '../../domain/record/labels.ts'
import { tookPart } from '../../domain/record/officials.ts'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import { SIDE_TEXT } from '../../ui/sideClass.ts'
import { explorerHref, filterOf, officialsHref } from '../../url/links.ts'
import type { PanelContent } from '../../url/panelInput.ts'
import { countryOf, postDates } from './officialTexts.ts'
import { verbatim } from '../../ui/verbatim.ts'

interface OfficialHeaderProps extends PanelContent {
  official: Official
}

/** An official's names, posts, and number of engagements. */
export function OfficialHeader({ official, engagements, drawn }: OfficialHeaderProps) {
  const { name, nameZh, kind, posts, aliases, sameAs } = official
  const own = engagements.filter(engagement => tookPart(engagement, official.id))
  const [first, last] = [own.at(0), own.at(-1)]
  const held = own.filter(wasHeld).length
  const latin = aliases.filter(alias => !/\p{Script=Han}/u.test(alias) && !alias.includes(','))
  return (
    <header>
      <p className="text-sm text-soft">
        <Link href={officialsHref(filterOf(drawn))} className="hover:underline">
          Officials
        </Link>{' '}
        · <span className={SIDE_TEXT[official.side]}>{countryOf(official)}</span>
        {kind === 'body' && ' · body'}
      </p>
      <h1 className="mt-1 font-serif text-4xl font-semibold tracking-tight">
        <span {...verbatim(name)}>{name}</span>{' '}
        {nameZh && (
          <span {...verbatim(nameZh)} className="text-2xl font-normal text-soft">
            {nameZh}
          </span>
        )}
      </h1>
      {latin.length > 0 && (
        <p className="mt-1 text-sm text-soft">
          Also written <span {...verbatim('')}>{latin.join(', ')}</span>
        </p>
      )}
      {posts.length > 0 && (
        <ol className="mt-3 space-y-0.5">
          {posts.map(post => {
            const dates = postDates(post)
            return (
              <li key={post.title + dates}>
                {post.title}
                {dates && <span className="text-soft">, {dates}</span>}
              </li>
            )
          })}
        </ol>
      )}
      {first && last && (
        <p className="mt-3 max-w-[48em]">
          Took part in{' '}
          <Link
            href={explorerHref({ ...filterOf(drawn), officials: [official.id], match: 'any' })}
            className="font-semibold underline decoration-1 underline-offset-4 hover:decoration-2"
          >
            {own.length} of {count(engagements.length, 'engagement')}
          </Link>
          {held < own.length && `, ${own.length - held} of which fell through`}
          {first === last
            ? `: ${formatDay(first.date)}.`
            : `, from ${formatDay(first.date)} to ${formatDay(last.date)}.`}
        </p>
      )}
      {sameAs && (
        <p className="mt-2 text-sm leading-6">
          <ExternalLink href={sameAs}>{name} elsewhere</ExternalLink>
        </p>
      )}
    </header>
  )
}
