import { TextDecoder, TextEncoder } from 'node:util';

/** What Fluent asks of a browser and jsdom does not have. */
class NoResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/**
 * jsdom works out every style anew from Fluent's thousands of rules, seconds for a page. What the tests ask of a style is
 * whether an element is hidden, and the pane hides by the attribute alone.
 */
function hiddenOrNot(element: Element): CSSStyleDeclaration {
  const { style } = document.createElement('div');
  style.display = element.hasAttribute('hidden') ? 'none' : 'block';
  style.visibility = 'visible';
  style.pointerEvents = 'auto';
  return style;
}

export function prepareDom(): void {
  window.getComputedStyle = hiddenOrNot;
  // Browsers have them, jsdom has not: what reads files asks for them as soon as it is loaded.
  Object.assign(window, { TextDecoder, TextEncoder });
  window.ResizeObserver = NoResizeObserver;
  // What is shown is in view.
  Element.prototype.scrollIntoView = () => undefined;
  window.matchMedia = (media) => ({
    media,
    matches: false,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
  });
}
