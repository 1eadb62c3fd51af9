// Starts the page.
import { h } from './dom.js';
import { installKeys } from './keys.js';
import { start } from './router.js';
import { PAGES } from './routes.js';
import { searchBox } from './search-box.js';
import { helpButton } from './help.js';
import { themeSwitch } from './theme.js';
import './save-search.js';

document.getElementById('search').append(searchBox());
document.getElementById('nav').append(...PAGES.map(({ href, name }) => h('a', { href }, name)), helpButton(), themeSwitch());
installKeys();
start();
