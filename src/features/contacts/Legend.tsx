/** The marks of the charts, and how contacts are counted. */
export const Legend = () => (
  <>
    <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-0.5 border-t border-hair pt-2.5 text-[0.8125rem] text-soft">
      <li className="inline-flex items-center gap-1.5">
        <svg width="10" height="10" aria-hidden="true">
          <circle cx="5" cy="5" r="4" className="fill-ink" />
        </svg>
        contact
      </li>
      <li className="inline-flex items-center gap-1.5">
        <svg width="10" height="10" aria-hidden="true">
          <circle cx="5" cy="5" r="4" strokeDasharray="2 1.4" className="fill-paper stroke-ink" />
        </svg>
        planned, postponed, cancelled or declined
      </li>
      <li className="inline-flex items-center gap-1.5">
        <svg width="26" height="8" aria-hidden="true">
          <path d="M.5 1v6h25V1" className="fill-none stroke-soft" />
        </svg>
        longest gap, dashed where it is still open
      </li>
      <li className="inline-flex items-center gap-1.5">
        <svg width="18" height="11" aria-hidden="true">
          <rect width="18" height="11" className="fill-hair" />
        </svg>
        alternate US presidencies
      </li>
    </ul>
    <p className="mt-2 max-w-[62em] text-[0.8125rem] text-soft">
      An engagement is on a line if, on each side, somebody who led it held a post of the line in
      that month; in rounds of talks every named member of a delegation counts. It may be on several
      lines, and a visit does not count in addition to its recorded meetings. A gap runs from the
      last day of one contact to the first of the next. “Per quarter” is the average of the last
      twelve months, with that of the twelve before below it. “Who asked” covers all engagements on
      the line, held or not. Contacts that were never made public are not included.
    </p>
  </>
)
