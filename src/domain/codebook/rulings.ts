/** A recurring question of coding, and how it is settled for all records alike. */
export interface Ruling {
  about: string
  text: string
}

/** Topics are given by their ids, in backticks. */
export const RULINGS: readonly Ruling[] = [
  {
    about: 'Differences and containment',
    text: 'Managing differences, avoiding conflict, guardrails, and the general charge that China is being contained or held down are `competition`. Pressure on companies, chips, export controls and an overstretched notion of national security are `technology`, with `trade` or `sanctions` if these are named.',
  },
  {
    about: 'Contact',
    text: 'An agreement or a wish to stay in contact, a dialogue, a mechanism, a working group or a hotline is `channels`, in addition to the field that it serves.',
  },
  {
    about: 'The relationship',
    text: 'Carrying out what the leaders agreed, principles of the relationship and its direction are `relationship`, even if the sentence goes on to a specific field. A statement on one subject alone is not.',
  },
  {
    about: 'World bodies',
    text: 'The United Nations, its Charter and Security Council, international law, the G20, APEC, climate conferences and the WTO are `multilateral` if they are mentioned as institutions. A meeting on their margins is not.',
  },
  {
    about: 'Sovereignty',
    text: 'Internal affairs, the political system, the path and right of development, and core interests in general are `sovereignty`; if Taiwan is in the same sentence, both topics apply. Xinjiang, Tibet and Hong Kong are `human-rights`.',
  },
  {
    about: 'Cooperation',
    text: 'A call to work together is `cooperation` if no field is named; otherwise it belongs to the field.',
  },
  {
    about: 'Visits and summits',
    text: 'Preparing a meeting of the leaders or a senior official’s visit is `summit-planning`.',
  },
  {
    about: 'Allies',
    text: 'A sentence on peace in the Indo-Pacific that names neither an ally nor a bloc is not `alliances`.',
  },
  {
    about: 'The seas',
    text: 'Freedom of navigation and the law of the sea are `south-china-sea` alone if the South or East China Sea is named.',
  },
  {
    about: 'Known in full',
    text: 'An account is `full` if the whole text was read, from its first sentence to its last, on the issuing office’s site or on a page that reproduces it; if it was put together from several pages, each point names its page. Remarks made before a meeting are not an account of it and never `full`. Spoken words of any kind never count as silent.',
  },
  {
    about: 'Silences in summaries',
    text: 'A summary says that a side leaves something out only if that side’s account is known in full; otherwise it refers to the part that was found.',
  },
  {
    about: 'Labels',
    text: 'Version 0.3.0 renamed `relationship`, `military`, `channels`, `law-enforcement`, `agriculture`, `multilateral`, `competition` and `alliances` on screen. Their ids are unchanged.',
  },
]
