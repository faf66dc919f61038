'use strict';
// Shows only the functions whose name, summary or arguments have every word typed.
const search = document.getElementById('search');
const status = document.getElementById('count');
search.addEventListener('input', () => {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const section of document.querySelectorAll('section')) {
    let here = 0;
    for (const item of section.querySelectorAll('li')) {
      item.hidden = !words.every((word) => item.dataset.words.includes(word));
      if (!item.hidden) here++;
    }
    section.hidden = here === 0;
    shown += here;
  }
  status.textContent = words.length === 0 ? '' : shown === 1 ? '1 function' : `${shown} functions`;
});
