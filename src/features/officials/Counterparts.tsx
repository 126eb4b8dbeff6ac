import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import type { Official } from '../../domain/record/engagement.ts'
import { findCounterparts, type Counterpart } from '../../domain/measures/profile.ts'
import type { View } from '../../domain/view/view.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { ShowAll } from '../../ui/ShowAll.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { contactsHref, filterOf, officialHref } from '../../url/links.ts'
import type { PanelContent } from '../../url/panelInput.ts'
import { percent } from '../../ui/percent.ts'
import { heldText } from './officialTexts.ts'
import { verbatim } from '../../ui/verbatim.ts'

const FEW = 12

interface CounterpartsProps extends PanelContent {
  official: Official
}

/** The officials of the other side whom an official met, most often first. */
export function Counterparts({ official, engagements, drawn }: CounterpartsProps) {
  const { officials } = useCatalog()
  const [showsAll, setShowsAll] = useState(false)
  const found = useMemo(
    () => findCounterparts(engagements, official, officials),
    [engagements, official, officials],
  )
  const most = found[0]?.engagements ?? 1
  return (
    <Panel title="Counterparts" note="engagements in which both took part">
      {found.length === 0 && (
        <p className="text-sm text-soft">No one from the other side is recorded.</p>
      )}
      <ul>
        {found.slice(0, showsAll ? undefined : FEW).map(one => (
          <Row key={one.official.id} view={drawn} {...{ one, official, most }} />
        ))}
      </ul>
      {found.length > FEW && (
        <ShowAll
          isOpen={showsAll}
          onChange={setShowsAll}
          all={`Show all ${found.length}`}
          few={`Show the first ${FEW}`}
          under="list"
        />
      )}
    </Panel>
  )
}

const BAR: Record<Official['side'], string> = {
  us: 'fill-us',
  cn: 'fill-cn',
  other: 'fill-soft',
}

interface RowProps {
  one: Counterpart
  official: Official
  /** The number at which a bar has its full length. */
  most: number
  view: View
}

function Row({ one, official, most, view }: RowProps) {
  return (
    <li className="grid grid-cols-[minmax(0,11rem)_1fr_2rem] items-center gap-x-3 text-sm">
      <Link
        {...verbatim(one.official.name)}
        href={officialHref(one.official.id, filterOf(view))}
        className="flex min-h-7 items-center hover:underline"
      >
        {one.official.name}
      </Link>
      <svg width="100%" height="10" aria-hidden="true">
        <rect
          width={percent((one.engagements / most) * 100)}
          height="10"
          className={BAR[one.official.side]}
        />
      </svg>
      <Link
        href={contactsHref({
          ...filterOf(view),
          officials: [official.id, one.official.id],
          match: 'all',
        })}
        aria-label={`${official.name} and ${one.official.name}: ${heldText(one)}`}
        className="flex min-h-7 items-center justify-end text-soft hover:text-ink hover:underline"
      >
        {one.engagements}
      </Link>
    </li>
  )
}
