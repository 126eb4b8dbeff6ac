import { addDays, daysBetween } from '../../../src/domain/time/day.ts'
import { SIDES, lastDay, wasHeld } from '../../../src/domain/record/engagement.ts'
import type { Filed } from './known.ts'

/** Washington and Beijing are twelve or thirteen hours apart; a late readout may add a day. */
const MOST_DAYS_APART = 2

/** The days of a record are in order and consistent with one another. */
export function checkDates(filed: Filed): void {
  checkSpan(filed)
  checkSides(filed)
  checkAccountDates(filed)
}

function checkSpan({ record, report }: Filed) {
  const { date, endDate } = record
  if (endDate !== undefined && endDate <= date) {
    report('endDate', endDate, `a day after the first, ${date}, or no such field`)
  }
}

function checkSides({ record, report }: Filed) {
  const { date, dates, place } = record
  if (place) {
    // A side may give the date at home, or any day of a visit.
    for (const side of SIDES) {
      const day = dates[side]
      if (day && (day < addDays(date, -1) || day > addDays(lastDay(record), 1))) {
        report(`dates.${side}`, day, `a day within one of ${date} to ${lastDay(record)}`)
      }
    }
    return
  }
  const { us, cn } = dates
  if (us && cn && Math.abs(daysBetween(us, cn)) > MOST_DAYS_APART) {
    report('dates.cn', cn, `a day at most ${MOST_DAYS_APART} from the US side’s, ${us}`)
  }
  const given = us ?? cn
  if (given && date !== given) {
    report('date', date, `the day that ${us ? 'the US' : 'the Chinese'} side gives, ${given}`)
  }
}

/** An account is not dated before the engagement; news of a cancelled one may be. */
function checkAccountDates({ record, report }: Filed) {
  if (!wasHeld(record)) return
  for (const [index, account] of record.accounts.entries()) {
    if (account.date && account.date < addDays(record.date, -1)) {
      report(`accounts[${index}].date`, account.date, `a day not before ${record.date}`)
    }
  }
}
