/** A question that coding raises again and again, and how it is settled for all records alike. */
export interface Ruling {
  about: string
  text: string
}

/** Topics stand by their ids, in backticks. */
export const RULINGS: readonly Ruling[] = [
  {
    about: 'Differences and containment',
    text: 'Keeping differences in hand, avoiding conflict, guardrails, and the charge that China is contained or held down in general are `competition`. Pressure on companies, chips, export controls and a notion of national security stretched too far are `technology`, with `trade` or `sanctions` where these are named.',
  },
  {
    about: 'Contact',
    text: 'An agreement or a wish to stay in contact, a dialogue, a mechanism, a working group or a hotline is `channels`, beside the field that it serves.',
  },
  {
    about: 'The relationship',
    text: 'What the leaders settled and is to be carried out, principles of ties and their course are `relationship`, even where the sentence goes on to a field. A statement on one subject alone is not.',
  },
  {
    about: 'World bodies',
    text: 'The United Nations, its Charter and Security Council, international law, the G20, APEC, climate conferences and the WTO are `multilateral` as institutions. A meeting on their margins is not.',
  },
  {
    about: 'Sovereignty',
    text: 'Internal affairs, the political system, the path and the right of development and core interests in general are `sovereignty`; with Taiwan in the same sentence both. Xinjiang, Tibet and Hong Kong are `human-rights`.',
  },
  {
    about: 'Cooperation',
    text: 'A call to work together is `cooperation` where no field is named, and else belongs to the field.',
  },
  {
    about: 'Visits and summits',
    text: 'Preparing a meeting of the leaders or the visit of somebody senior is `summit-planning`.',
  },
  {
    about: 'Allies',
    text: 'A sentence on peace in the Indo-Pacific that names neither an ally nor a bloc is not `alliances`.',
  },
  {
    about: 'The seas',
    text: 'Freedom of navigation and the law of the sea, where the South or East China Sea is named, are `south-china-sea` alone.',
  },
  {
    about: 'Known in full',
    text: 'An account is `full` if the whole text was read, from its first sentence to its last, at the issuing office or on a page that reproduces it; where it was put together from several pages, its points name theirs. Remarks made before a meeting are no account of it and never `full`. Spoken words of any kind are never counted as silent.',
  },
  {
    about: 'Silences in summaries',
    text: 'A summary says that a side leaves something out only where that side’s account is known in full; else it speaks of the part that was found.',
  },
  {
    about: 'Labels',
    text: 'Version 0.3.0 renamed `relationship`, `military`, `channels`, `law-enforcement`, `agriculture`, `multilateral`, `competition` and `alliances` on screen. Their ids are as before.',
  },
]
