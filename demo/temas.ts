/** The page of the themes: puts the chosen sheet on, as a portal that has one would. */
import '../src/tablero.ts';

const sheet = document.querySelector<HTMLLinkElement>('#tema');
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-tema]')) {
  button.addEventListener('click', () => {
    if (sheet) sheet.href = `../temas/${button.dataset['tema']}.css`;
    for (const other of document.querySelectorAll('[data-tema]')) {
      other.setAttribute('aria-pressed', String(other === button));
    }
  });
}
