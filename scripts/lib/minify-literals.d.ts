export declare const strategy: {
  getPlaceholder: () => string;
  combineHTMLStrings: (parts: { text: string }[]) => string;
  splitHTMLByPlaceholder: (text: string) => string[];
  minifyHTML: (html: string) => Promise<string>;
  minifyCSS: (css: string) => Promise<string>;
};
export declare function minifyHtml(html: string): string;
export declare function minifyCss(css: string): string;
