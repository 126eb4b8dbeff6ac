// Runs before the first paint so that a reader's chosen theme never flashes in. A file of its
// own because the content security policy allows no inline script.
try {
  const theme = localStorage.getItem('parallax:theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Storage is forbidden: the device's own setting stands.
}
