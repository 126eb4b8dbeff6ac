import { Link } from 'wouter'
import { lastDay, type Engagement } from '../domain/record/engagement.ts'
import { formatDayRangeShort } from '../domain/time/day.ts'

/** A large record would make the page heavy for everybody. */
const MOST_LISTED = 1000

interface RestWithoutScriptProps<Item> {
  heading: string
  /** What is listed of each engagement, and where there is more. */
  note: string
  rest: readonly Item[]
  engagementOf: (item: Item) => Engagement
  hrefOf: (engagement: Engagement) => string
  /** What follows the title: "; Blinken – Wang Yi". */
  textOf: (item: Item) => string
}

/**
 * The engagements of a list that a press of a button would show, in a line each, for readers and
 * crawlers without JavaScript. Browsers with JavaScript make no elements of it.
 */
export const RestWithoutScript = <Item,>(props: RestWithoutScriptProps<Item>) => (
  // In a browser React leaves this element as it is, so that the app's code needs no content for it.
  <noscript>{import.meta.env.SSR && <Rest {...props} />}</noscript>
)

function Rest<Item>(props: RestWithoutScriptProps<Item>) {
  const { heading, note, rest, engagementOf, hrefOf, textOf } = props
  return (
    <>
      <h3 className="mt-6 font-serif text-xl font-semibold">{heading}</h3>
      <p>{note}</p>
      <ul className="mt-2 space-y-1 text-[0.9375rem]">
        {rest.slice(0, MOST_LISTED).map(item => {
          const engagement = engagementOf(item)
          return (
            <li key={engagement.id}>
              {formatDayRangeShort(engagement.date, lastDay(engagement))}:{' '}
              <Link href={hrefOf(engagement)} className="underline">
                {engagement.title}
              </Link>
              {textOf(item)}
            </li>
          )
        })}
      </ul>
      {rest.length > MOST_LISTED && (
        <p>{rest.length - MOST_LISTED} more are in the files on the about page.</p>
      )}
    </>
  )
}
