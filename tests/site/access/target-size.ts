/**
 * WCAG 2.2, 2.5.8 (minimum): a target is 24 by 24 CSS pixels, or a circle of 24 pixels on its middle meets no other target and
 * no other such circle. Excepted are targets in a line of text. Runs in the page.
 */
export function overlapsOfTargets(): string[] {
  const SIZE = 24;
  const targets = [...document.body.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, label')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.sr-only'))
    .map((element) => ({ element, boxes: [...element.getClientRects()].filter(({ width }) => width > 0) }))
    .filter(({ boxes }) => boxes.length > 0);
  const inText = (element: HTMLElement): boolean => {
    if (getComputedStyle(element).display !== 'inline') return false;
    const line = element.parentElement as HTMLElement;
    const beside = [...line.childNodes].filter((node) => node !== element).map((node) => node.textContent ?? '');
    return beside.join('').trim() !== '';
  };
  const small = targets.filter(
    ({ element, boxes }) => !inText(element) && boxes.every(({ width, height }) => width < SIZE || height < SIZE),
  );
  const near = ({ left, right, top, bottom }: DOMRect, x: number, y: number, reach: number): boolean =>
    Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) < reach;
  const middle = ({ left, right, top, bottom }: DOMRect): readonly [number, number] => [
    (left + right) / 2,
    (top + bottom) / 2,
  ];
  return small.flatMap(({ element, boxes }) => {
    const [x, y] = middle(boxes[0] as DOMRect);
    const met = targets.find((other) => {
      if (other.element === element || other.element.contains(element) || element.contains(other.element)) return false;
      if (other.boxes.some((box) => near(box, x, y, SIZE / 2))) return true;
      const [otherX, otherY] = middle(other.boxes[0] as DOMRect);
      return small.includes(other) && Math.hypot(x - otherX, y - otherY) < SIZE;
    });
    const words = element.textContent.trim().slice(0, 20);
    return met
      ? [
          `${window.inPage.nameOf(element)} «${words}» meets ${window.inPage.nameOf(met.element)} «${met.element.textContent.trim().slice(0, 20)}»`,
        ]
      : [];
  });
}
