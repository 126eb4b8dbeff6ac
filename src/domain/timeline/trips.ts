import { lastDay, wasHeld, type Engagement } from '../record/engagement.ts'

/** True for what lasted several days, so that it can be drawn as a range. */
export const isTrip = (engagement: Engagement): boolean =>
  wasHeld(engagement) && lastDay(engagement) > engagement.date

/** True where an engagement is recorded as a part of a trip. */
export const holds = (trip: Engagement, other: Engagement): boolean =>
  isTrip(trip) && other.partOf === trip.id
