import { lastDay, wasHeld, type Engagement } from '../record/engagement.ts'

/** Whether it lasted several days, so that it can be drawn as a range. */
export const isTrip = (engagement: Engagement): boolean =>
  wasHeld(engagement) && lastDay(engagement) > engagement.date

/** Whether an engagement is recorded as part of a trip. */
export const holds = (trip: Engagement, other: Engagement): boolean =>
  isTrip(trip) && other.partOf === trip.id
