import type { SelectedEngagement } from '../../domain/claims/select.ts'
import { groupClaims } from '../../domain/claims/sums.ts'
import { RestWithoutScript } from '../../ui/RestWithoutScript.tsx'
import { engagementHref } from '../../url/links.ts'

/**
 * The claims that a press of the button would show, for readers without JavaScript: in numbers, by
 * engagement, whose page has each of them in both accounts. All rows of the record would double
 * the page for everybody.
 */
export const RestOfClaims = ({ rest }: { rest: readonly SelectedEngagement[] }) => (
  <RestWithoutScript
    heading={`Claims of ${rest.length} more engagements, in numbers`}
    note="Each engagement’s page has its claims in both accounts."
    rest={rest}
    engagementOf={({ engagement }) => engagement}
    hrefOf={({ id }) => engagementHref(id)}
    textOf={({ claims }) =>
      groupClaims(claims)
        .map(({ title, parts }) => `. ${title}: ${parts.map(({ text }) => text).join('; ')}`)
        .join('')
    }
  />
)
