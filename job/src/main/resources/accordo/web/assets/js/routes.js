// Which address shows which page. A page is a module that exports show(); see router.js.
export const ROUTES = [
  { path: /^\/$/, page: () => import('./search-page.js') },
  { path: /^\/deals\/([^/]+)$/, page: () => import('./deal-page.js') },
  { path: /^\/companies\/(.+)$/, page: () => import('./company-page.js') },
  { path: /^\/people\/(.+)$/, page: () => import('./person-page.js') },
  { path: /^\/articles\/(.+)$/, page: () => import('./article-page.js') },
  { path: /^\/alerts$/, page: () => import('./alerts-page.js') },
];

/** Links of the header. */
export const PAGES = [{ href: '/', name: 'Deals' }, { href: '/alerts', name: 'Alerts' }];
