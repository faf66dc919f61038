/** Where the spreadsheet listens for what is typed into the selected cell. */
export const TYPED_INTO = '.o-grid .o-composer';

/**
 * The spreadsheet's place to type holds the selected cell's value until it has drawn again, so that the second key of
 * somebody quick goes before that value: "-92.76" overtyped with "-5" became "-5-92.76". The first key of a new value finds
 * the place empty.
 */
export function forgetWhatTheCellHeld(place: HTMLElement, typing: () => boolean): () => void {
  const empty = (event: InputEvent): void => {
    const { target } = event;
    if (event.inputType !== 'insertText' || typing() || !(target instanceof HTMLElement)) return;
    target.closest(TYPED_INTO)?.replaceChildren();
  };
  place.addEventListener('beforeinput', empty, true);
  return () => place.removeEventListener('beforeinput', empty, true);
}
