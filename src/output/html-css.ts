/** Style sheet of the page: written beside it and linked, never inside it. */

export const pageCss = `.pal-pagina-sola {
  color-scheme: light dark;
  margin: 0;
  background: #fff;
  background: light-dark(#fff, #17191b);
}
.pal-pagina {
  color-scheme: light dark;
  max-width: 75rem;
  margin: 0 auto;
  padding: 1rem;
  font: 1rem/1.45 system-ui, sans-serif;
  color: #1c1e20;
  color: light-dark(#1c1e20, #ededea);
  background: #fff;
  background: light-dark(#fff, #17191b);
  overflow-wrap: break-word;
}
.pal-pagina h1 { font-size: 1.7rem; line-height: 1.22; margin: 0.5rem 0; }
.pal-pagina h2 { font-size: 1.2rem; line-height: 1.22; margin: 2.5rem 0 0.5rem; }
.pal-pagina p { max-width: 66ch; margin: 0.5rem 0; }
.pal-pagina a { color: #1a4fa3; color: light-dark(#1a4fa3, #8ab8ff); }
.pal-pagina a:focus-visible { outline: 3px solid; outline-offset: 2px; }
.pal-pagina .nota { font-size: 0.875rem; color: #565a5d; color: light-dark(#565a5d, #b0b4b8); }
.pal-pagina .cifras { margin: 0.5rem 0 1.5rem; padding-inline-start: 1.2rem; }
.pal-pagina table { width: 100%; border-collapse: collapse; margin: 0.75rem 0; font-size: 0.9375rem; }
.pal-pagina caption { text-align: start; font-weight: 600; padding-block: 0.5rem; }
.pal-pagina th, .pal-pagina td {
  text-align: start;
  vertical-align: top;
  padding: 0.5rem;
  border-block-end: 1px solid #dcdcd7;
  border-block-end-color: light-dark(#dcdcd7, #393d41);
}
.pal-pagina thead th { font-weight: 600; }
.pal-pagina tbody th { font-weight: 400; min-width: 14rem; }
.pal-pagina td ul { margin: 0; padding-inline-start: 1.1rem; }
.pal-pagina time { white-space: nowrap; }
@media (max-width: 47.99rem) {
  .pal-pagina thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .pal-pagina table, .pal-pagina caption, .pal-pagina tbody, .pal-pagina tr { display: block; }
  .pal-pagina tbody th, .pal-pagina td { display: block; border: 0; padding: 0.125rem 0; min-width: 0; }
  .pal-pagina tbody th { font-weight: 600; }
  .pal-pagina td:empty { display: none; }
  .pal-pagina td::before { content: attr(data-t) ": "; font-weight: 600; }
  .pal-pagina tr {
    padding-block: 0.75rem;
    border-block-end: 1px solid #dcdcd7;
    border-block-end-color: light-dark(#dcdcd7, #393d41);
  }
}
@media print {
  .pal-pagina { max-width: none; padding: 0; }
  .pal-pagina section { break-inside: avoid-page; }
}
`;
