import { SIDES, type Account, type Side } from '../domain/record/engagement.ts'
import { ACCOUNT_LABELS, SIDE_LABELS, count } from '../domain/record/labels.ts'
import { accountOf } from '../domain/accounts/pairing.ts'
import { SIDE_TEXT } from '../ui/sideClass.ts'

interface SideBarProps {
  accounts: readonly Account[]
  isByTopic: boolean
  /** The side shown on a phone. */
  side: Side
  onShow: (side: Side) => void
}

const isWhole = ({ coverage }: Account) => coverage === 'full'

/**
 * Sticks to the top while the accounts are read: it says whose column is whose, and on a phone it
 * switches between the two.
 */
export function SideBar({ accounts, isByTopic, side: shown, onShow }: SideBarProps) {
  return (
    <div className="side-bar">
      <div
        className="account-columns only-wide font-serif text-lg font-semibold"
        aria-hidden="true"
      >
        <p className="text-us">{ACCOUNT_LABELS.us}</p>
        <p className="self-center text-center font-sans text-xs font-normal text-soft">
          {isByTopic && (accounts.every(isWhole) ? 'share of words' : 'share of the words known')}
        </p>
        <p className="text-cn">{ACCOUNT_LABELS.cn}</p>
      </div>
      <div role="group" aria-label="Account shown" className="only-phone grid-cols-2 text-sm">
        {SIDES.map(side => (
          <button
            key={side}
            type="button"
            aria-pressed={shown === side}
            className={`min-h-11 border-b-2 border-transparent px-2.5 py-1 text-left leading-tight aria-pressed:border-current forced-colors:not-aria-pressed:border-[Canvas] ${SIDE_TEXT[side]}`}
            onClick={() => onShow(side)}
          >
            <span className="block font-serif text-base font-semibold">
              {SIDE_LABELS[side].country}
            </span>{' '}
            <span className="text-xs text-soft">
              {pointsOf(accountOf(accounts, side)?.points.length ?? 0)}
            </span>
          </button>
        ))}
      </div>
    </div>
  )
}

const pointsOf = (number: number) => (number === 0 ? 'no account' : count(number, 'point'))
