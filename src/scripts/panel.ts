/** What stands on the page of panels (pages/[lang]/panels.astro), brought when it is first asked for. */

let asked: Promise<Document> | undefined;

/**
 * A panel by its id, taken into this page with the sheets that stand in it. Asked for again it is the same element, as it was left.
 * @param put sets it into the page, once; at the end if not told otherwise
 * @throws where the page of panels does not come (no network), or has none of that id; the next call tries again
 */
export async function panel(
  id: string,
  put: (panel: HTMLElement) => void = (found) => document.body.append(found),
): Promise<HTMLElement> {
  const here = document.getElementById(id);
  if (here) return here;
  asked ??= pageOfPanels();
  const found = (await asked).getElementById(id);
  if (!found) throw new Error(`The page of panels has no #${id}.`);
  put(document.adoptNode(found));
  await Promise.all([...found.querySelectorAll('link')].map(settled));
  return found;
}

/** Once a sheet has come, or has not: without it a panel is plain, but of use. */
function settled(sheet: HTMLLinkElement): Promise<unknown> {
  return new Promise((resolve) => {
    sheet.onload = sheet.onerror = resolve;
  });
}

/** XMLHttpRequest, since it makes a document of HTML without any text becoming markup in a script. */
function pageOfPanels(): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', document.body.dataset['panels'] ?? '');
    request.responseType = 'document';
    const fail = (): void => {
      asked = undefined;
      reject(new Error(`${request.responseURL}: ${request.status || 'no answer'}`));
    };
    request.onload = () =>
      request.status === 200 && request.response ? resolve(request.response as Document) : fail();
    request.onerror = fail;
    request.send();
  });
}
