import { formatDay } from '../domain/time/day.ts'
import { today } from '../ui/today.ts'
import { useHydrated } from '../ui/useHydrated.ts'

/** On paper, where the site's header is left out: whose page it is, where, and as of which day. */
export function PrintedFrom() {
  const isHydrated = useHydrated()
  return (
    <p className="mb-4 hidden border-b border-ink pb-2 text-sm wrap-anywhere print:block">
      <b className="font-serif text-lg font-semibold">Parallax</b> · US–China engagements, seen from
      both sides
      {isHydrated && (
        <>
          <br />
          {window.location.href} · printed on {formatDay(today())}
        </>
      )}
    </p>
  )
}
