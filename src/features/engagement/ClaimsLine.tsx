import type { Claim } from '../../domain/claims/claims.ts'
import type { ClaimGroup } from '../../domain/claims/sums.ts'
import { pointId } from '../../accounts/pointId.ts'

/** What is agreed and what is told of the other side, each count leading to the first of its points. */
export function ClaimsLine({ groups }: { groups: readonly ClaimGroup<Claim>[] }) {
  return groups.map(({ title, parts }) => (
    <p key={title} className="mt-2 text-[0.9375rem]">
      <span className="font-semibold">{title}:</span>{' '}
      {parts.map(({ text, claims: [first] }, index) => {
        const point = first?.us[0] ?? first?.cn[0]
        return (
          point && (
            <span key={text}>
              {index > 0 && '; '}
              <a
                href={`#${pointId(point)}`}
                className="underline decoration-rule underline-offset-4 hover:decoration-ink"
              >
                {text}
              </a>
            </span>
          )
        )
      })}
    </p>
  ))
}
