// The bare DOM page of the bench: the game's own styles and fonts, one button that answers, no framework. Knows nothing of the game's code.
import '../../../../src/views/style/fonts.css';
import '../../../../src/views/style/base.css';
import '../../../../src/views/style/start.css';

const button = document.querySelector('button');
button?.addEventListener('click', () => button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true')));
