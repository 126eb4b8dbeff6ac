import type { LineRecord } from '../../domain/contacts/lineRecord.ts'

/** How many engagements of a line each side asked for. */
export function WhoAsked({ asked }: Pick<LineRecord, 'asked'>) {
  if (asked.us + asked.cn + asked.mutual === 0) {
    return <p className="text-xs text-soft">{asked.unknown > 0 ? 'Not known who asked' : '–'}</p>
  }
  return (
    <p className="text-[0.8125rem]">
      <span className="text-xs text-soft lg:sr-only">Asked by </span>
      <span className="whitespace-nowrap text-us">{asked.us} US</span> ·{' '}
      <span className="whitespace-nowrap text-cn">{asked.cn} China</span>{' '}
      <span className="text-xs text-soft max-lg:whitespace-nowrap lg:block">
        <span className="lg:hidden">· </span>
        {asked.mutual} both · {asked.unknown} not known
      </span>
    </p>
  )
}
