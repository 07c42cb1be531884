/** Sheets that only what a reader asks for needs: imported as CSS they would stand in the head of every page. */

/** Takes a sheet into the page once; settles when it is there, and without failing where it does not come. */
export function sheet(href: string): Promise<void> {
  if (document.querySelector(`link[href="${CSS.escape(href)}"]`)) return Promise.resolve();
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  return new Promise((done) => {
    link.onload = link.onerror = () => done();
    document.head.append(link);
  });
}
