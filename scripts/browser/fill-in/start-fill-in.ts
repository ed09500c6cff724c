import { storageKey } from './stored-values.ts';

/**
 * Shows the button that opens the form, where the page has blanks; loads the form when it is pressed, or
 * at once where something has been filled in before.
 *
 * @param load loads the script of the form, which opens it
 */
export function startFillIn(load: () => Promise<void>): void {
  const button = document.querySelector<HTMLButtonElement>('.fill-in');
  if (!button) return;
  button.hidden = false;
  let isLoading = false;
  const prepare = async (): Promise<boolean> => {
    if (isLoading) return false;
    isLoading = true;
    try {
      await load();
      return true;
    } catch {
      isLoading = false;
      return false;
    }
  };
  button.addEventListener('click', async () => {
    const menu = button.closest('details');
    if (menu) menu.open = false;
    if (await prepare()) button.click();
  });
  if (hasStoredValues()) void prepare();
}

function hasStoredValues(): boolean {
  try {
    return localStorage.getItem(storageKey()) !== null;
  } catch {
    return false;
  }
}
