import type { ClaimSum } from '../../domain/claims/summary.ts'
import { pointId } from '../../accounts/pointId.ts'

/** The numbers of agreements and attributions, each linked to the first of its points. */
export const ClaimsLine = ({ sums }: { sums: readonly ClaimSum[] }) =>
  sums.map(({ title, parts }) => (
    <p key={title} className="mt-2 text-[0.9375rem]">
      <span className="font-semibold">{title}:</span>{' '}
      {parts.map((part, index) => (
        <span key={part.text}>
          {index > 0 && '; '}
          <a
            href={`#${pointId(part)}`}
            className="underline decoration-rule underline-offset-4 hover:decoration-ink"
          >
            {part.text}
          </a>
        </span>
      ))}
    </p>
  ))
