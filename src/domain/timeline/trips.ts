import { lastDay, wasHeld, type Engagement } from '../engagement.ts'

/** True for what lasted several days, so that it can be drawn as a range. */
export const isTrip = (engagement: Engagement): boolean =>
  wasHeld(engagement) && lastDay(engagement) > engagement.date

/**
 * True where an engagement took place on a trip: on one of its days, with one of its principals.
 * The catalog does not carry the records' "part of" links; this finds the meetings they name.
 */
export const holds = (trip: Engagement, other: Engagement): boolean =>
  isTrip(trip) &&
  trip.id !== other.id &&
  wasHeld(other) &&
  other.date >= trip.date &&
  lastDay(other) <= lastDay(trip) &&
  (trip.format === 'visit' || !isTrip(other)) &&
  trip.participants.some(
    ({ official, lead }) =>
      lead &&
      other.participants.some(participant => participant.lead && participant.official === official),
  )
