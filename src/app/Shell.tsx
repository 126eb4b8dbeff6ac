import type { ReactNode } from 'react'
import { Link, useRoute } from 'wouter'
import { MENU, pagePath, type MenuEntry } from '../domain/site/pages.ts'
import { PaletteButton } from '../features/palette/PaletteButton.tsx'
import { ShortcutsButton } from '../features/shortcuts/ShortcutsButton.tsx'
import { lazyComponent } from '../ui/lazyComponent.ts'
import { OpenEmbed } from './OpenEmbed.tsx'
import { ThemeButton } from './ThemeButton.tsx'
import { UpdatePrompt } from './UpdatePrompt.tsx'
import { useArrival } from './useArrival.ts'
import { useEarlyPresses } from './useEarlyInput.ts'

const Palette = lazyComponent(
  async () => (await import('./PaletteWithActions.tsx')).PaletteWithActions,
)

/** The frame of every page: skip link, navigation and footer. */
export function Shell({ children }: { children: ReactNode }) {
  const main = useArrival()
  useEarlyPresses()
  return (
    <>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-paper focus:p-3"
        onClick={event => {
          // Moves only the focus; the address stays as it is.
          event.preventDefault()
          main.current?.focus()
        }}
      >
        Skip to the content
      </a>
      <header className="no-print no-embed border-b border-rule">
        <div className="mx-auto flex max-w-[85rem] flex-wrap items-baseline gap-x-7 gap-y-1 px-4 py-3 sm:px-8 pointer-coarse:pt-2 pointer-coarse:pb-0">
          <Link
            href={pagePath('explorer')}
            translate="no"
            className="font-serif text-[1.375rem] font-semibold tracking-tight"
          >
            Parallax
          </Link>
          <nav
            aria-label="Pages"
            className="order-last flex w-full flex-wrap gap-x-3.5 text-[0.9375rem] sm:gap-x-5 lg:order-none lg:w-auto"
          >
            {MENU.map(page => (
              <NavLink key={page.href} {...page} />
            ))}
          </nav>
          <div className="ml-auto flex items-center gap-3 self-center">
            <PaletteButton pages={MENU} palette={Palette} />
            <ThemeButton />
          </div>
        </div>
      </header>
      <main
        id="main"
        ref={main}
        tabIndex={-1}
        className="mx-auto max-w-[85rem] px-4 pt-5 pb-16 outline-none sm:px-8 in-data-embed:pb-6"
      >
        {children}
      </main>
      <footer className="no-print no-embed border-t border-rule text-sm text-soft">
        <div className="mx-auto flex max-w-[85rem] flex-wrap items-baseline gap-x-6 gap-y-2 px-4 py-6 sm:px-8">
          <p className="min-w-0 grow basis-96">
            The same meeting, seen from Washington and from Beijing. Summaries and points are
            paraphrases of public accounts; every account links to its source.
          </p>
          <ShortcutsButton />
        </div>
      </footer>
      <OpenEmbed />
      <UpdatePrompt />
    </>
  )
}

function NavLink({ href, label }: MenuEntry) {
  const [isHere] = useRoute(href)
  return (
    <Link
      href={href}
      aria-current={isHere ? 'page' : undefined}
      className="border-b-2 border-transparent py-0.5 text-soft pointer-coarse:py-2.5 hover:text-ink aria-[current]:border-ink aria-[current]:text-ink forced-colors:not-aria-[current]:border-[Canvas]"
    >
      {label}
    </Link>
  )
}
